import type { BrowserKind } from './find-browser';
import type { StartOptions } from './start-options';

export const BROWSER_NAMES: Readonly<Record<BrowserKind, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  chrome: 'Chrome',
  edge: 'Edge',
};

export const goodbye = 'Closed. The profile is gone, and nothing else was changed.';

/** What to do now that the window is open. */
export function welcome(browser: string, options: StartOptions, startUrl: string | undefined): string {
  const where = options.live
    ? 'This is the real Partner Center. Signpost shows on its sign-in pages and inside the portal.'
    : [
        `This is a practice page at the true address. Nothing on it is Microsoft's, and nothing you type leaves this`,
        'computer. The browser calls it not secure, because its certificate was made here a moment ago.',
      ].join('\n');
  const more = startUrl === undefined ? [] : [`Every other situation, and the names to type: ${startUrl}`];
  const steps = [
    'Click the plate with the signpost in the lower corner: the help opens beside the page.',
    'Choose what fits, or press "I forgot my password".',
    'The button of Signpost among the extensions holds the same help with search, on any page.',
    ...more,
  ];
  const list = steps.map((step, at) => `  ${at + 1}. ${step}`).join('\n');
  return `\nSignpost is open in ${browser}, in a throw-away profile.\n${where}\n\n${list}\n\nClose the window or press Ctrl-C to end.`;
}

/** What the tour without a screen leaves behind. */
export function tourDone(pictures: readonly string[], ours: boolean): string {
  const what = ours
    ? 'There is no screen here, so Signpost was opened without a window: the sign-in page, the help, one topic.'
    : 'There is no screen here. On this page nothing of Signpost shows, as it should be.';
  return `\n${what}\nThe pictures:\n${pictures.map((file) => `  ${file}`).join('\n')}`;
}
