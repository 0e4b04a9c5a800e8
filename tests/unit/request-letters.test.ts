import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildHelp } from '../../src/background/help';
import { createHelp, type Help } from '../../src/core/help';
import { LANGUAGES, type LanguageTag } from '../../src/core/languages';
import { type Letter, letterText, requestMail } from '../../src/core/request';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { RequestBlock } from '../../src/core/topic';
import { FINDER } from '../../src/data/roles';
import { lettersOf, sentLetter } from '../../src/ui/request';
import { resetBrowser } from '../dom/support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../dom/support/fake-browser')).fakeBrowser }));

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('fetch', async (address: string): Promise<Response> => {
    const file = address.split('/').at(-1) ?? '';
    return new Response(readFileSync(`locales/${file}`, 'utf8'));
  });
});

interface Drawn {
  readonly topic: string;
  readonly block: RequestBlock;
  readonly letters: readonly (readonly [language: string, letter: Letter])[];
}

/** Every request of the help in a language, with its letters: in that language and in English. */
async function requestsIn(language: LanguageTag): Promise<{ readonly help: Help; readonly drawn: readonly Drawn[] }> {
  const answer = await buildHelp({ ...DEFAULT_SETTINGS, language }, language);
  if (answer === undefined) throw new Error('There is no help');
  const help = createHelp(answer);
  const drawn = answer.topics.flatMap(({ id: topic, blocks }) =>
    blocks
      .filter((block) => block.type === 'request')
      .map((block) => {
        const { own, english } = lettersOf(help, block);
        const letters = [own, ...(english ? [english] : [])].flatMap((shown) =>
          shown.map(({ letter, lang }) => [lang ?? language, letter] as const),
        );
        return { topic, block, letters };
      }),
  );
  return { help, drawn };
}

const english = JSON.parse(readFileSync('locales/en.json', 'utf8'));
const texts = ({ letters }: Drawn): readonly string[] => letters.map(([, { paragraphs }]) => letterText(paragraphs));

describe.each(LANGUAGES)('every request, in %s', (language) => {
  it('has the steps in the mail, and an address that no mail program refuses', async () => {
    const mail = `${'firstname.lastname'.padEnd(28, 'x')}@contoso.com`;
    const { drawn } = await requestsIn(language);
    expect(drawn.length).toBeGreaterThan(100);
    for (const { topic, letters } of drawn) {
      for (const [of, letter] of letters) {
        const { href, steps } = requestMail(mail, letter);
        expect(steps, `${topic} ${of}`).toBe(true);
        expect(href.length).toBeLessThanOrEqual(2_048);
        expect(new URL(href).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letterText(letter.paragraphs));
      }
    }
  });

  it('says in a mail in both languages at least what is asked for, and so that no mail program refuses it', async () => {
    const { help, drawn } = await requestsIn(language);
    for (const { topic, block } of drawn) {
      const { both } = lettersOf(help, block);
      expect(both?.length).toBe(language === 'en' ? undefined : 2);
      if (both === undefined) continue;
      const letter = sentLetter(both);
      const { href, steps } = requestMail('firstname.lastname@contoso.com', letter);
      expect(href.length).toBeLessThanOrEqual(2_048);
      const body = new URL(href).searchParams.get('body')?.replaceAll('\r\n', '\n');
      expect(body, topic).toBe(letterText(steps ? letter.paragraphs : letter.short));
    }
  });

  it('names the former name of a role that the portal may still show, and no other', async () => {
    const { help, drawn } = await requestsIn(language);
    const former = FINDER.roles.flatMap((role) => (role.former === undefined ? [] : [role]));
    expect(former.map(({ id }) => id)).toEqual(['role-partner-admin', 'role-finance-contributor']);
    for (const { name, former: key = '' } of former) {
      const asking = drawn.filter(({ block }) => block.role === name);
      expect(asking.length).toBeGreaterThan(1);
      const others = drawn.filter(({ block }) => block.role !== name);
      for (const said of [help.text(key), english[key]]) {
        for (const one of asking) expect(texts(one)[0]).toContain(said);
        expect(others.flatMap(texts).filter((text) => text.includes(said))).toEqual([]);
      }
      for (const one of asking) expect(texts(one).at(-1)).toContain(english[key]);
    }
  });

  it('to the provider leads to no page of the portal, speaks of the company, and leaves room for its name', async () => {
    const { help, drawn } = await requestsIn(language);
    const asked = drawn.filter(({ block }) => block.to.includes('provider'));
    expect(asked.map(({ topic }) => topic)).toEqual(['special-no-admin']);
    // It asks for an administrator of the whole company: nobody but the provider can read it as meant.
    expect(asked.map(({ block }) => block.to)).toEqual([['provider']]);
    for (const one of asked) {
      for (const text of texts(one)) expect(text).not.toMatch(/https?:|partner\.microsoft\.com/);
      expect(texts(one)[0]).toContain(help.text('giver.provider.gap'));
      for (const [, { subject, paragraphs }] of one.letters) {
        expect(paragraphs.flat(2).filter(({ as }) => as === 'gap')).toHaveLength(2);
        expect([help.text('giver.provider.subject'), english['giver.provider.subject']]).toContain(subject);
      }
    }
  });

  it('has a subject of its own where it asks for no role, and never one bracket in another', async () => {
    const { drawn } = await requestsIn(language);
    const without = drawn.filter(({ block }) => block.role === undefined);
    expect(without.map(({ topic }) => topic)).toEqual(['task-edge-publish', 'task-edge-access', 'special-edge']);
    expect(without.filter(({ block: { need, subject } }) => need === undefined || subject === undefined)).toEqual([]);
    const subjects = drawn.flatMap(({ letters }) => letters.map(([, { subject }]) => subject));
    expect(subjects.filter((subject) => /\([^)]*\(|[{}[\]]{2}/.test(subject))).toEqual([]);
  });
});

describe('the steps of the requests', () => {
  it('are each in a letter: those of every giver, and those of every role', async () => {
    const { drawn } = await requestsIn('en');
    const told = new Set(drawn.map(({ block }) => block.how));
    const known = [...Object.values(FINDER.givers), ...FINDER.roles].flatMap(({ how }) => how ?? []);
    expect(known.length).toBeGreaterThan(8);
    expect(known.filter((how) => !told.has(how))).toEqual([]);
  });

  it('ask for no role where somebody else is to do it', async () => {
    const { drawn } = await requestsIn('en');
    const instead = FINDER.tasks.filter((task) => task.instead !== undefined).map(({ id }) => id);
    expect(instead).toEqual(['task-reset-colleague', 'task-open-request']);
    expect(drawn.filter(({ topic }) => instead.some((id) => id === topic))).toEqual([]);
  });
});

it('a Swedish request names the Global admin in English too, of which the Swedish name only begins alike', async () => {
  const { drawn } = await requestsIn('sv');
  const asked = drawn.find(({ topic }) => topic === 'role-global-admin');
  expect(asked && texts(asked)[0]).toContain('Roll: Global administratör, på engelska Global admin\n');
});
