/** What the practice pages say when something goes wrong. English is the reference: the others have the same ids. */
export const enErrors = {
  // Lines for support
  requestId: 'Request Id',
  correlationId: 'Correlation Id',
  timestamp: 'Timestamp',
  message: 'Message',
  errorCode: 'Error Code',
  appName: 'App name',
  appId: 'App id',
  ipAddress: 'IP address',
  deviceIdentifier: 'Device identifier',
  devicePlatform: 'Device platform',
  deviceState: 'Device state',
  technicalInformation: 'Additional technical information:',
  enableFlagging: 'Enable flagging',
  flaggingText: 'Do you want your admin to look at this sign-in?',
  // Pages that end a sign-in
  badRequest: 'The request was not valid.',
  errorSentence: "User account '{user}' cannot be used for this application in tenant '{tenant}'.",
  federatedError: 'If this goes on, contact your admin and report the following error: {number}',
  cantGetThere: "You can't get there from here",
  cantGetThereText: 'You are signed in, but this application opens only from devices that meet the rules.',
  loginErrorText: 'The sign-in could not be completed. Try again.',
  needApproval: 'Need admin approval',
  approvalRequired: 'Approval required',
  needApprovalText: 'This application needs a permission that only an admin of your organization can give.',
  // Messages in a view
  answerRefused: 'There was a problem with this sign-in. Try again.',
  pickedRefused: "The account that you picked does not exist in the tenant '{tenant}'. Use another account.",
  passRefused: 'This Temporary Access Pass cannot be used.',
  phoneLimit: 'Too many calls or messages were asked for. Try again later.',
  newRefused: 'The current password is wrong, or the new one is not allowed.',
  lookupFailed: 'There was a problem looking up your account.',
  personalRefused: 'A personal account cannot be used here. Use your work or school account.',
  brandFooter: 'Contoso IT helps with 53000, AADSTS53003 and SSPR_0009',
  // States
  onlyNumber: 'No more than its number ({number}) is known of this page.',
  captchaTitle: 'Show that you are a person',
  riskyTitle: 'Your account may be at risk',
  riskyText: 'We saw something unusual in this sign-in. Show that it is you, then go on.',
  deviceRefused: 'This device or way to sign in is refused for now. Try another one.',
  personalErrorTitle: "We're unable to complete your request",
  personalErrorText: 'The account service has technical problems. Try again in a few minutes.',
  // Reset
  resetRefusedOther: 'You cannot reset your own password now. Your administrator can do it for you.',
  tooManyTries: 'You have tried too often. Wait 24 hours, then try again.',
  couldNotVerify: 'We could not verify your account.',
  resetFailed: 'There was an error processing your request.',
  // Portal
  enrolmentTitle: 'Enrollment',
  enrolmentBlocked: 'A check that protects everybody stopped this enrollment: your request was blocked.',
  unknownProgram: 'The program in your link is not known. Check the link and try again.',
  linkExpired: 'This link has expired.',
  ticketTitle: 'Support request 4242',
  ticketText:
    'A colleague cannot sign in. The page said AADSTS50011, later Error Code: 53003 and SSPR_0009, and the portal said reference number 715-123225.',
  // Start page
  anyError:
    'Any other number can be shown: write practice-error=number into the address of a page that shows an error.',
} as const satisfies Record<string, string>;

export type ErrorWordId = keyof typeof enErrors;
export type ErrorWords = Readonly<Record<ErrorWordId, string>>;
