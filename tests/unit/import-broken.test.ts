import { describe, expect, it } from 'vitest';
import { IMPORT_LIMIT, parseImport } from '../../src/core/import';

/** A file with one right value beside what is wrong. */
const file = (wrong: object): string => JSON.stringify({ version: 1, corner: 'start', ...wrong });
const provider = (contact: unknown): string => file({ contacts: { provider: [contact] } });
const reasons = (text: string) => parseImport(text).problems.map(({ path, reason }) => [path, reason]);

describe('a broken file', () => {
  it.each([
    ['an empty one', '', 1, 1],
    ['spaces only', '\n\n  ', 3, 3],
    ['words', 'Hello', 1, 1],
    ['a page', '<!doctype html>', 1, 1],
    ['one that was cut off', '{"version": 1,\n "language": "sv"', 2, 18],
    ['a text without an end', '{"language": "sv', 1, 14],
    ['a comma too many', '{\n  "language": "sv",\n}', 3, 1],
    ['a comma too few', '{"language": "sv"\n"corner": "end"}', 2, 1],
    ['single quotes', "{'language': 'sv'}", 1, 2],
    ['a name without quotes', '{language: "sv"}', 1, 2],
    ['a comment', '{\r\n// mine\r\n"language": "sv"}', 2, 1],
    ['two values', '{"language": "sv"} {}', 1, 20],
    ['a line break in a text', '{"language": "s\nv"}', 1, 14],
    ['a bracket of the wrong kind', '{"contacts": {"provider": []]}', 1, 29],
    ['a number with a nought before it', '{"version": 01}', 1, 14],
  ])('is named with its place: %s', (_name, text, line, column) => {
    expect(parseImport(text)).toEqual({ values: {}, problems: [{ path: '', reason: 'not-json', line, column }] });
  });

  it.each([
    ['a list', '[]', 'not-an-object'],
    ['a text', '"sv"', 'not-an-object'],
    ['nothing', 'null', 'not-an-object'],
    ['a number', '7', 'not-an-object'],
    ['an empty record', '{}', 'no-settings'],
    ['settings of something else', '{"version": 1, "theme": "dark"}', 'no-settings'],
    ['only what every object has', '{"__proto__": {"language": "sv"}}', 'no-settings'],
  ])('gives nothing where it holds %s', (_name, text, reason) => {
    expect(parseImport(text)).toEqual({ values: {}, problems: [{ path: '', reason }] });
  });

  it('is not read when it is larger than the limit, counted in bytes', () => {
    const large = { values: {}, problems: [{ path: '', reason: 'too-large', limit: IMPORT_LIMIT }] };
    const padded = (sign: string, length: number): string => `{"corner": "end"}${sign.repeat(length)}`;
    expect(parseImport(padded(' ', IMPORT_LIMIT))).toEqual(large);
    expect(parseImport(padded('\u3000', IMPORT_LIMIT / 2))).toEqual(large);
    expect(parseImport(padded(' ', IMPORT_LIMIT - 17)).problems).toEqual([]);
  });
});

describe('a name that stands twice in a file', () => {
  it.each([
    ['{"language":"tlh","language":"nl"}', ['language']],
    ['{"corner":"end","contacts":{"provider":[],"helpDesk":[],"provider":[]}}', ['contacts.provider']],
    ['{"contacts":{"provider":[{"name":"A"},{"name":"B","mail":"b@c.de","name":"C"}]}}', ['contacts.provider[1].name']],
    ['{"corner":"end","corner":"start","corner":"end","reach":"every","reach":"every"}', ['corner', 'reach']],
    ['{"corner":"end","\\u0063orner":"end"}', ['corner']],
    ['{"corner":"end","contacts":{"provider":[{"name":"\\"note\\": {","note":"\\\\"}]}}', []],
    ['{"corner":"end","contacts":{"provider":[{"name":"A"},{"name":"A"}],"helpDesk":[{"name":"A"}]}}', []],
  ])('is named with its place: %s', (text, paths) => {
    const { values, problems } = parseImport(text);
    expect(problems).toEqual(paths.map((path) => ({ path, reason: 'repeated' })));
    expect(values).toEqual(parseImport(JSON.stringify(JSON.parse(text))).values);
  });

  it('is looked for no deeper than what is read, however deep the file is', () => {
    const deep = `{"corner":"end","x":${'['.repeat(20_000)}{"a":1,"a":2}${']'.repeat(20_000)}}`;
    expect(reasons(deep)).toEqual([['x', 'unknown-field']]);
  });
});

describe('a file with wrong values', () => {
  const long = (length: number): string => 'x'.repeat(length);
  it.each([
    [file({ version: 'one' }), 'version', 'not-a-version'],
    [file({ version: -1 }), 'version', 'not-a-version'],
    [file({ language: 'klingon' }), 'language', 'unknown-value'],
    [file({ language: 'SV' }), 'language', 'unknown-value'],
    [file({ launcher: true }), 'launcher', 'not-a-text'],
    [file({ opening: null }), 'opening', 'not-a-text'],
    [file({ reach: ['every'] }), 'reach', 'not-a-text'],
    [file({ langauge: 'sv' }), 'langauge', 'unknown-field'],
    [file({ '': 'sv' }), '[""]', 'unknown-field'],
    [file({ 'a.b\u202e': 1 }), '["a.b\\u202e"]', 'unknown-field'],
    [file({ [long(99)]: 1 }), `${long(40)}…`, 'unknown-field'],
    [file({ message: { default: 'Hello' } }), 'message', 'by-policy-only'],
    [file({ links: [] }), 'links', 'by-policy-only'],
    [file({ contacts: 'Ada' }), 'contacts', 'not-an-object'],
    [file({ contacts: [] }), 'contacts', 'not-an-object'],
    [file({ contacts: { boss: [] } }), 'contacts.boss', 'unknown-field'],
    [file({ contacts: { provider: { name: 'N' } } }), 'contacts.provider', 'not-a-list'],
    [file({ contacts: { provider: Array(6).fill({ name: 'N' }) } }), 'contacts.provider', 'too-many'],
    [provider('N'), 'contacts.provider[0]', 'not-an-object'],
    [provider({ mail: 'n@m.de' }), 'contacts.provider[0].name', 'missing'],
    [provider({ name: ' ' }), 'contacts.provider[0].name', 'missing'],
    [provider({ name: 7 }), 'contacts.provider[0].name', 'not-a-text'],
    [provider({ name: long(81) }), 'contacts.provider[0].name', 'too-long'],
    [provider({ name: 'A\u202eB' }), 'contacts.provider[0].name', 'bad-characters'],
    [provider({ name: 'A\nB' }), 'contacts.provider[0].name', 'bad-characters'],
    [provider({ name: 'N', mail: 'n@m' }), 'contacts.provider[0].mail', 'bad-mail'],
    [provider({ name: 'N', mail: 'n@m.de, o@m.de' }), 'contacts.provider[0].mail', 'bad-mail'],
    [provider({ name: 'N', phone: 'call me' }), 'contacts.provider[0].phone', 'bad-phone'],
    [provider({ name: 'N', page: 'http://m.de' }), 'contacts.provider[0].page', 'bad-page'],
    [provider({ name: 'N', page: 'javascript:alert(1)' }), 'contacts.provider[0].page', 'bad-page'],
    [provider({ name: 'N', page: 'https://a:b@m.de' }), 'contacts.provider[0].page', 'bad-page'],
    [provider({ name: 'N', note: long(201) }), 'contacts.provider[0].note', 'too-long'],
    [provider({ name: 'N', email: 'n@m.de' }), 'contacts.provider[0].email', 'unknown-field'],
  ])('names what is wrong in %s', (text, path, reason) => {
    expect(reasons(text)).toEqual([[path, reason]]);
    expect(parseImport(text).values).toMatchObject({ corner: 'start' });
  });

  it('gives what is right beside what is wrong', () => {
    const text = file({
      language: 'klingon',
      contacts: { provider: [{ name: 'N', mail: 'n' }, 'Ada', { name: 'O' }], helpDesk: 'none' },
    });
    expect(parseImport(text).values).toEqual({
      corner: 'start',
      contacts: { provider: [{ name: 'N' }, { name: 'O' }] },
    });
    expect(reasons(text)).toHaveLength(4);
  });

  it('names every name that nobody knows, however many there are', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`wrong-${n}`, n]));
    const { problems } = parseImport(JSON.stringify({ language: 'sv', ...many }));
    expect(problems.map(({ path }) => path)).toEqual(Object.keys(many));
  });

  it('says which values there are, and how much is allowed', () => {
    expect(parseImport(file({ launcher: 'balloon' })).problems).toMatchObject([{ allowed: ['plate', 'tab', 'off'] }]);
    expect(parseImport(provider({ name: long(81) })).problems).toMatchObject([{ limit: 80 }]);
  });

  it('of a newer version is read as far as it is known', () => {
    const { values, problems } = parseImport(file({ version: 99, theme: 'pink' }));
    expect(values).toEqual({ corner: 'start' });
    expect(problems).toEqual([{ path: 'theme', reason: 'unknown-field' }]);
  });

  it('may begin with a mark of the byte order, and lack a version', () => {
    expect(parseImport('\ufeff{"corner": "end"}')).toEqual({ values: { corner: 'end' }, problems: [] });
  });
});
