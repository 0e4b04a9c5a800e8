/** A topic of the role finder, with texts of its own in two languages. */
import type { Contacts } from '../../../src/core/contacts';
import { createHelp } from '../../../src/core/help';
import type { HelpAnswer } from '../../../src/core/messages';
import { letterText } from '../../../src/core/request';
import type { RequestBlock, Topic } from '../../../src/core/topic';
import { lettersOf, type RequestLanguage, sentLetter } from '../../../src/ui/request';
import { ENGLISH, helpAnswer } from './worker-answers';

export const REQUEST: RequestBlock = {
  type: 'request',
  heading: 'story.request',
  role: 'story.role',
  task: 'story.task',
  how: 'story.how',
  link: 'userManagement',
  to: ['globalAdmin', 'helpDesk'],
};

export const STORY: Topic = {
  id: 'story',
  icon: 'person',
  title: 'story.title',
  summary: 'story.title',
  keywords: 'story.title',
  blocks: [
    { type: 'asked', task: 'story.task', change: 'pages-missing' },
    {
      type: 'facts',
      facts: [
        { heading: 'story.allowed', roles: ['story.role', 'story.role.more'] },
        { heading: 'story.giver', texts: ['story.giver.text'] },
        { heading: 'story.find', path: ['settings', 'accountSettings', 'myAccess'] },
      ],
    },
    { type: 'contacts', heading: 'story.own', kinds: ['globalAdmin', 'helpDesk'] },
    REQUEST,
    { type: 'rows', topics: ['check-roles'] },
  ],
};

const STORY_ENGLISH: Readonly<Record<string, string>> = {
  'story.title': 'Ask for the role Billing admin',
  'story.request': 'Request, ready to send',
  'story.role': 'Billing admin',
  'story.role.more': 'Global admin',
  'story.task': 'See and download invoices',
  'story.how': 'Open {label:settings}, search for my name and tick [[Billing admin]].',
  'story.allowed': 'Role that allows it',
  'story.giver': 'Who can give it to you',
  'story.giver.text': 'Global admin or User management admin',
  'story.find': 'How to find that person',
  'story.own': 'Your own contacts',
};

const STORY_SWEDISH: Readonly<Record<string, string>> = {
  'request.hello': 'Hej {name}!',
  'request.name': '[namn]',
  'request.need': 'Jag behöver en roll i Partner Center.',
  'request.role': 'Roll: {role}',
  'request.task': 'Vad jag vill göra: {task}',
  'request.thanks': 'Tack!',
  'story.role': 'Faktureringsadministratör',
  'story.task': 'Se och ladda ned fakturor',
  'story.how': 'Öppna {label:settings}, sök efter mitt namn och markera [[Faktureringsadministratör]].',
};

/** The help with the story, in English. */
export const storyInEnglish = (over: Partial<HelpAnswer> = {}): HelpAnswer => {
  const base = helpAnswer();
  return {
    ...base,
    messages: { ...ENGLISH, ...STORY_ENGLISH },
    topics: [...base.topics, STORY],
    english: {},
    ...over,
  };
};

/** The same in Swedish, with the English of the request beside it. */
export const storyInSwedish = (over: Partial<HelpAnswer> = {}): HelpAnswer =>
  storyInEnglish({
    language: 'sv',
    words: { settings: 'Inställningar' },
    messages: { ...ENGLISH, ...STORY_ENGLISH, ...STORY_SWEDISH },
    english: {
      ...ENGLISH,
      ...STORY_ENGLISH,
      'story.how': STORY_ENGLISH['story.how']?.replace(/\{.*\}/, '[[Settings]]') ?? '',
    },
    ...over,
  });

/** What is copied of the story. */
export function storyText(help: HelpAnswer, language: RequestLanguage = 'own'): string {
  const letters = lettersOf(createHelp(help), REQUEST)[language];
  if (letters === undefined) throw new Error(`There is no letter in ${language}`);
  return letterText(sentLetter(letters).paragraphs);
}

export const CONTACTS: Contacts = {
  globalAdmin: [
    {
      name: 'Anna <b>Berg</b>',
      mail: 'anna.berg@contoso.com',
      phone: '+46 (0)8 123 45',
      page: 'https://help.contoso.com/roles?from=partner',
      note: '{label:settings} Mondays only',
    },
    { name: 'Bo', phone: '112' },
  ],
  accountAdmin: [{ name: 'Cecilia', mail: 'cecilia@contoso.com' }],
  provider: [{ name: 'Fabrikam', page: 'https://fabrikam.com' }],
  helpDesk: [
    { name: 'Desk 1', mail: 'one@contoso.com' },
    { name: 'Desk 2', mail: 'two@contoso.com' },
    { name: 'Desk 3', mail: 'three@contoso.com' },
  ],
};
