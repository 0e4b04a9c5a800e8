/** A file that somebody may offer as settings: what is wrong in it, by place and reason (message key and values). */
export interface BrokenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly problems: readonly (readonly [string, string, Readonly<Record<string, string | number>>?])[];
  /** What of it is right: whether anything can be taken. */
  readonly right?: true;
}

const json = (value: object): string => JSON.stringify(value);
const contact = (fields: object): string => json({ contacts: { globalAdmin: [fields] } });
const AT = 'contacts.globalAdmin[0]';

/** Files of which nothing is read. */
const UNREADABLE: readonly BrokenFile[] = [
  { name: 'empty', content: '', problems: [['', 'notJson', { line: 1, column: 1 }]] },
  {
    name: 'a picture',
    content: Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 255),
    problems: [['', 'notJson', { line: 1, column: 1 }]],
  },
  { name: 'cut off', content: '{\n  "language": "nl",\n  "cor', problems: [['', 'notJson', { line: 3, column: 3 }]] },
  {
    name: 'a comma too many',
    content: '{\n  "language": "nl",\n}',
    problems: [['', 'notJson', { line: 3, column: 1 }]],
  },
  { name: 'single quotes', content: "{'language': 'nl'}", problems: [['', 'notJson', { line: 1, column: 2 }]] },
  { name: 'a comment', content: '// mine\n{"language": "nl"}', problems: [['', 'notJson', { line: 1, column: 1 }]] },
  { name: 'a list', content: '[{"language": "nl"}]', problems: [['', 'notAnObject']] },
  { name: 'a word', content: '"nl"', problems: [['', 'notAnObject']] },
  { name: 'nothing', content: 'null', problems: [['', 'notAnObject']] },
  { name: 'of something else', content: json({ theme: 'dark', font: 12 }), problems: [['', 'noSettings']] },
  {
    name: 'too large',
    content: json({ language: 'nl', more: 'x'.repeat(100_000) }),
    problems: [['', 'tooLarge', { limit: 100 }]],
  },
];

/** Files with wrong fields, and what is right beside them. */
const PARTLY: readonly BrokenFile[] = [
  {
    name: 'a language that there is not',
    content: json({ language: 'tlh', corner: 'end' }),
    problems: [['language', 'unknownValue', { values: 'auto, en, sv, nl, ja, zh-TW, it' }]],
    right: true,
  },
  {
    name: 'a number for a choice',
    content: json({ launcher: 1, corner: 'end' }),
    problems: [['launcher', 'notAText']],
    right: true,
  },
  {
    name: 'a version that is none',
    content: json({ version: 'two', corner: 'end' }),
    problems: [['version', 'notAVersion']],
    right: true,
  },
  {
    name: 'a setting more',
    content: json({ corner: 'end', theme: 'dark' }),
    problems: [['theme', 'unknownField']],
    right: true,
  },
  {
    name: 'a name that is no word',
    content: '{"corner": "end", "__proto__ x": {}}',
    problems: [['["__proto__ x"]', 'unknownField']],
    right: true,
  },
  {
    name: 'what only a policy sets',
    content: json({ corner: 'end', message: { default: 'x' }, links: [] }),
    problems: [
      ['message', 'byPolicyOnly'],
      ['links', 'byPolicyOnly'],
    ],
    right: true,
  },
  { name: 'contacts that are a list', content: json({ contacts: [] }), problems: [['contacts', 'notAnObject']] },
  {
    name: 'contacts of a kind that is none',
    content: json({ contacts: { boss: [] } }),
    problems: [['contacts.boss', 'unknownField']],
  },
  {
    name: 'a kind that is no list',
    content: json({ contacts: { helpDesk: {} } }),
    problems: [['contacts.helpDesk', 'notAList']],
  },
  {
    name: 'a contact that is a word',
    content: json({ contacts: { globalAdmin: ['Ada'] } }),
    problems: [[AT, 'notAnObject']],
  },
  {
    name: 'a contact without a name',
    content: contact({ mail: 'ada@contoso.example' }),
    problems: [[`${AT}.name`, 'missing']],
  },
  {
    name: 'a name too long',
    content: contact({ name: 'A'.repeat(81) }),
    problems: [[`${AT}.name`, 'tooLong', { limit: 80 }]],
  },
  {
    name: 'a name that turns the line',
    content: contact({ name: 'Ada\u202egnp' }),
    problems: [[`${AT}.name`, 'badCharacters']],
  },
  {
    name: 'a mail address without a host',
    content: contact({ name: 'Ada', mail: 'ada@' }),
    problems: [[`${AT}.mail`, 'badMail']],
    right: true,
  },
  {
    name: 'a phone number in words',
    content: contact({ name: 'Ada', phone: 'eight' }),
    problems: [[`${AT}.phone`, 'badPhone']],
    right: true,
  },
  {
    name: 'a page that is no https',
    content: contact({ name: 'Ada', page: 'javascript:alert(1)' }),
    problems: [[`${AT}.page`, 'badPage']],
    right: true,
  },
  {
    name: 'a note that is a number',
    content: contact({ name: 'Ada', note: 7 }),
    problems: [[`${AT}.note`, 'notAText']],
    right: true,
  },
  {
    name: 'a field more',
    content: contact({ name: 'Ada', title: 'Dr' }),
    problems: [[`${AT}.title`, 'unknownField']],
    right: true,
  },
  {
    name: 'a contact too many',
    content: json({ contacts: { provider: Array.from({ length: 6 }, (_, at) => ({ name: `P${at}` })) } }),
    problems: [['contacts.provider', 'tooMany', { limit: 5 }]],
    right: true,
  },
];

export const BROKEN_FILES: readonly BrokenFile[] = [...UNREADABLE, ...PARTLY];
