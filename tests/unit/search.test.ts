import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, search } from '../../src/core/search';
import { CORPUS } from './search-corpus';

type Language = keyof typeof CORPUS;
const LANGUAGES: readonly Language[] = ['en', 'sv', 'nl', 'it', 'ja', 'zh-TW'];

const find = (language: Language, query: string) => search(buildIndex(CORPUS[language], language), query);
const ids = (language: Language, query: string) => find(language, query).map((hit) => hit.id);

describe('search finds first', () => {
  it.each<[Language, string, string]>([
    ['en', 'reset password', 'forgot'],
    ['en', 'how do I reset my password?', 'forgot'],
    ['en', 'ROLE', 'roles'],
    ['en', 'lockout', 'locked'],
    ['en', 'csp', 'provider'],
    ['en', 'can’t access', 'forgot'],
    ['en', "can't access", 'forgot'],
    ['sv', 'lösen', 'forgot'],
    ['sv', 'losenord', 'forgot'],
    ['sv', 'återställa', 'forgot'],
    ['sv', 'aterforsaljare', 'provider'],
    ['sv', 'jag har glömt mitt lösenord till jobbdatorn', 'forgot'],
    ['sv', 'behörighet', 'roles'],
    ['sv', 'låst', 'locked'],
    ['nl', 'wachtwoord', 'forgot'],
    ['nl', 'herstel', 'forgot'],
    ['nl', 'rol', 'roles'],
    ['nl', "pagina's", 'roles'],
    ['nl', 'paginas', 'roles'],
    ['nl', 'geblokkeerd', 'locked'],
    ['nl', 'vergrendeld account', 'locked'],
    ['it', 'dimenticata password', 'forgot'],
    ['it', 'ruolo', 'roles'],
    ['it', 'societa', 'personal'],
    ['it', "l'account bloccato", 'locked'],
    ['it', 'rivenditore', 'provider'],
    ['it', 'autorizzazione', 'roles'],
    ['ja', 'パスワード', 'forgot'],
    ['ja', 'ﾊﾟｽﾜｰﾄﾞ', 'forgot'],
    ['ja', 'ぱすわ', 'forgot'],
    ['ja', 'パスワード忘れた', 'forgot'],
    ['ja', 'パートナーセンター', 'personal'],
    ['ja', 'パートナー センター', 'personal'],
    ['ja', '権限がない', 'roles'],
    ['ja', 'ロック', 'locked'],
    ['zh-TW', '密碼', 'forgot'],
    ['zh-TW', '忘了密碼', 'forgot'],
    ['zh-TW', '密碼重設', 'forgot'],
    ['zh-TW', '看不到頁面', 'roles'],
    ['zh-TW', '鎖', 'locked'],
    ['zh-TW', '公司帳戶', 'personal'],
    ['zh-TW', '經銷商', 'provider'],
  ])('%s: %s → %s', (language, query, id) => {
    expect(ids(language, query)[0]).toBe(id);
  });
});

describe('search ranks', () => {
  const place = (field: 'title' | 'keywords' | 'summary' | 'body', text: string) => ({
    id: field,
    title: 'a b',
    keywords: '',
    summary: '',
    body: '',
    [field]: text,
  });

  it.each(['password', 'Passwor', 'パスワード', '密碼'])('title over keywords over summary over body: %s', (query) => {
    const text = 'x password パスワード 密碼';
    const docs = [place('body', text), place('summary', text), place('keywords', text), place('title', text)];
    expect(search(buildIndex(docs, 'en'), query).map(({ id }) => id)).toEqual(['title', 'keywords', 'summary', 'body']);
  });

  it('a title or name that is typed whole over all that holds its words', () => {
    const docs = [
      { ...place('title', 'Owner, owner of the account'), keywords: 'Owner', id: 'much' },
      { ...place('title', 'Eigenaar'), names: ['Account owner', 'Owner'], worth: 0.1, id: 'named' },
      { ...place('title', 'Help desk-agent'), worth: 0.1, id: 'titled' },
      { ...place('title', 'Helpdesk agent, help desk-agent or help'), id: 'more' },
    ];
    const first = (query: string) => search(buildIndex(docs, 'nl'), query)[0]?.id;
    for (const query of ['owner', ' Account  OWNER! ']) expect(first(query)).toBe('named');
    for (const query of ['help desk agent', 'Help desk-agent']) expect(first(query)).toBe('titled');
    expect(first('own')).toBe('much');
  });

  it('no name over others for a word that differs by an accent', () => {
    const docs = [
      { ...place('title', 'Global administratör'), id: 'global' },
      { ...place('title', 'Administrator'), worth: 0.1, id: 'hardware' },
    ];
    const found = (query: string) => search(buildIndex(docs, 'sv'), query).map(({ id }) => id);
    expect(found('administratör')).toEqual(['global', 'hardware']);
    expect(found('administrator')).toEqual(['hardware', 'global']);
  });

  it('a title over all the other fields together', () => {
    const rest = { id: 'rest', title: '', keywords: 'role', summary: 'role', body: 'role' };
    expect(search(buildIndex([rest, place('title', 'role')], 'en'), 'role')[0]?.id).toBe('title');
  });

  it('the word itself over its beginning, the beginning over the inside', () => {
    const docs = ['arbetskonto', 'kontonamn', 'konto'].map((title) => ({ ...place('title', title), id: title }));
    expect(search(buildIndex(docs, 'sv'), 'konto').map(({ id }) => id)).toEqual(['konto', 'kontonamn', 'arbetskonto']);
  });

  it('a katakana word over the same letters inside of another', () => {
    const docs = ['ブロックされた', 'アカウントがロックされている'].map((title) => ({
      ...place('title', title),
      id: title,
    }));
    expect(search(buildIndex(docs, 'ja'), 'ロックされた')[0]?.id).toBe('アカウントがロックされている');
  });

  it('Japanese words apart in a title over the same words joined in the keywords', () => {
    const joined = { ...place('keywords', 'パスワードリセット'), id: 'joined' };
    const apart = { ...place('title', '自分のパスワードをリセットする'), id: 'apart' };
    const others = CORPUS.ja.map((document) => ({ ...document, keywords: '' }));
    const found = search(buildIndex([joined, apart, ...others], 'ja'), 'パスワードリセット').map(({ id }) => id);
    expect(found.slice(0, 2)).toEqual(['apart', 'joined']);
  });

  it('equals in the order of the help', () => {
    const docs = ['c', 'a', 'b'].map((id) => ({ ...place('title', 'role'), id }));
    expect(search(buildIndex(docs, 'en'), 'role').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('several words', () => {
  it('must all be there where a document has them all', () => {
    expect(ids('en', 'reset provider')).toEqual(['provider']);
    expect(ids('zh-TW', '間接 轉銷商')).toEqual(['provider']);
  });

  it('find the best there is where none has all', () => {
    expect(ids('en', 'locked provider')).toEqual(expect.arrayContaining(['locked', 'provider']));
    expect(ids('en', 'reset qwxzvk')[0]).toBe('refused');
    expect(ids('ja', 'パスワード 龍鳳')[0]).toBe('forgot');
  });
});

describe('error numbers', () => {
  it('are the same with the prefix, apart from it and without it', () => {
    for (const language of LANGUAGES) {
      const bare = find(language, '50053');
      expect(bare.map(({ id }) => id)).toEqual(['locked']);
      for (const query of ['AADSTS50053', 'aadsts 50053', 'aadsts:50053', 'ＡＡＤＳＴＳ５００５３', ' AADSTS50053: ']) {
        expect(find(language, query)).toEqual(bare);
      }
    }
    expect(ids('en', 'SSPR_0009')).toEqual(['refused']);
    expect(ids('en', 'sspr 9')).toEqual(['refused']);
  });

  it('win over every word around them', () => {
    expect(ids('en', 'the account is disabled, error AADSTS50126 password')[0]).toBe('wrong');
    expect(ids('en', 'Message: AADSTS50053: Trace ID: 1234abcd-99 Timestamp: 2024-05-01')).toEqual(['locked']);
    expect(ids('zh-TW', '密碼錯誤50053')[0]).toBe('locked');
  });

  it('fit from their first digits, and only from there', () => {
    expect(ids('en', 'AADSTS5005')).toEqual(['locked', 'disabled']);
    expect(ids('en', '0053')).toEqual([]);
  });

  it('that the help does not know find nothing: a likeness is another error', () => {
    for (const query of ['50054', 'AADSTS50054', 'error 50054', 'password 99999', 'SSPR_0099']) {
      expect(ids('en', query)).toEqual([]);
    }
  });

  it('are told from numbers in names', () => {
    expect(ids('en', 'Microsoft 365')).toEqual(['guest']);
    expect(ids('en', 'disabled 365')).toEqual(['disabled', 'guest']);
  });
});

describe('typing slips', () => {
  it.each<[Language, string, string]>([
    ['en', 'rloes', 'roles'],
    ['en', 'lokced', 'locked'],
    ['en', 'disbaled', 'disabled'],
    ['en', 'pruvidar', 'provider'],
    ['sv', 'lösenrod', 'forgot'],
    ['nl', 'wachtwort', 'forgot'],
    ['it', 'dimentcato', 'forgot'],
    ['it', 'dimeticati', 'forgot'],
    ['ja', 'パスワドー', 'forgot'],
  ])('%s: %s is understood', (language, query, id) => {
    expect(ids(language, query)[0]).toBe(id);
  });

  it.each(['rxlxs', 'rol3s', 'ro', 'csq', 'kocled'])('%s is too far away', (query) => {
    expect(ids('en', query)).not.toContain('provider');
    expect(ids('en', query)).not.toContain('locked');
  });
});

describe('nothing is found for', () => {
  it.each([
    '',
    ' ',
    '\t\n',
    '　',
    '???',
    '🙂',
    '\u0301',
    '_-_',
    'qwxzv',
    'xkjd qwlk',
    '龍鳳龜鶴',
    'ありがとうございます',
  ])('%j', (query) => {
    for (const language of LANGUAGES) expect(ids(language, query)).toEqual([]);
  });

  it('letters at random', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'qxzjwkvQXZ'), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.array(noise, { minLength: 1, maxLength: 3 }), (language, words) => {
        expect(ids(language, words.join(' '))).toEqual([]);
      }),
    );
  });
});
