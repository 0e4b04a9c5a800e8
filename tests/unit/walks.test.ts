import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import en from '../../locales/en.json';
import { matchPage } from '../../src/core/match-page';
import type { Walk, WalkStep } from '../../src/core/walk';
import { locate, type WalkPosition } from '../../src/core/walk-progress';
import { LABELS } from '../../src/data/labels';
import { LINKS } from '../../src/data/links';
import type { MessageKey } from '../../src/data/message-key';
import { PAGES, type PageId } from '../../src/data/pages';
import { VIEWS, type ViewId } from '../../src/data/views';
import { WALKS } from '../../src/data/walks';
import type { HelpStep } from '../../src/data/walks/table';

const NOW = 1_000_000;
const twice = (list: readonly string[]): readonly string[] => list.filter((item, at) => list.indexOf(item) !== at);
const text = (key: MessageKey): string => en[key];
const labelTexts = new Map<string, string>(Object.entries(LABELS).map(([id, { texts }]) => [id, texts.en]));
/** A message as it reads in English. */
const read = (key: MessageKey): string =>
  text(key)
    .replace(/\{label:(\w+)\}/g, (whole, id: string) => labelTexts.get(id) ?? whole)
    .replace(/\[\[([^\]]+)\]\]/g, '$1');

const everyStep: readonly (readonly [string, HelpStep])[] = WALKS.flatMap((walk) =>
  walk.steps.map((step) => [`${walk.id} ${step.id}`, step] as const),
);
const pageOf = (address: string): PageId | undefined =>
  URL.canParse(address) ? matchPage(new URL(address), PAGES)?.id : undefined;
const urlOf = (id: string): string => LINKS.find((link) => link.id === id)?.url ?? '';
const pagesOf = (step: WalkStep | undefined): readonly string[] => step?.on.map(({ page }) => page) ?? [];

/** Every place as somebody can see it: the page, and each of its states that counts. */
const seenAt = (step: WalkStep | undefined): readonly { readonly page: string; readonly view?: string }[] =>
  step?.on.flatMap(({ page, views }) => views?.map((view) => ({ page, view })) ?? [{ page }]) ?? [];
const from = (of: Walk, step: number, page: PageId, view?: ViewId): WalkPosition =>
  locate(of, { walk: of.id, step, at: NOW }, view === undefined ? { page } : { page, view }, NOW);

describe('the walks', () => {
  it('are the seven that the help promises, each once, one for a topic', () => {
    expect(WALKS.map(({ id }) => id)).toEqual([
      'reset-work-password',
      'reset-personal-password',
      'check-roles',
      'find-role-giver',
      'switch-account',
      'reset-user-password',
      'give-role',
    ]);
    expect(twice(WALKS.map(({ topic }) => topic))).toEqual([]);
    expect(twice(WALKS.map(({ title }) => read(title)))).toEqual([]);
  });

  test.each(WALKS)('have three to eight steps, each once ($id)', ({ steps }) => {
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(8);
    expect(twice(steps.map(({ id }) => id))).toEqual([]);
    expect(twice(steps.map(({ text: key }) => read(key)))).toEqual([]);
    expect(steps.filter(({ on }) => on.length === 0)).toEqual([]);
  });

  test.each(WALKS)('begin at an address that belongs to the walk ($id)', (one) => {
    expect(one.steps.flatMap(pagesOf)).toContain(pageOf(urlOf(one.start)));
  });

  test.each(WALKS)('name views only of pages that can show them ($id)', ({ steps }) => {
    const shown = (page: string, view: string): boolean =>
      VIEWS.some(({ id, pages }) => id === view && pages.some((one) => one === page));
    for (const { id, on } of steps) {
      for (const { page, views } of on) {
        if (views === undefined) continue;
        expect(
          views.some((view) => shown(page, view)),
          `${id} ${page}`,
        ).toBe(true);
      }
    }
  });

  test.each(WALKS)('are reached in order, each step from the one before ($id)', (one) => {
    for (const [at, step] of one.steps.entries()) {
      if (at === 0) continue;
      const before = one.steps[at - 1];
      const shared = seenAt(step).some((seen) =>
        seenAt(before).some((other) => JSON.stringify(other) === JSON.stringify(seen)),
      );
      const reached = step.on.some(({ page, views }) => {
        const position = from(one, at - 1, page, views?.[0]);
        return position.kind === 'step' && position.step === at;
      });
      expect(shared || reached, step.id).toBe(true);
    }
  });

  test.each(WALKS)('are found again at every place of every step ($id)', (one) => {
    for (const [at, step] of one.steps.entries()) {
      for (const { page, views } of step.on) {
        for (const view of views ?? [undefined]) {
          expect(from(one, at, page, view), `${step.id} ${page} ${view}`).toEqual({
            kind: 'step',
            step: at,
            moved: 'no',
          });
        }
      }
    }
  });

  test.each(everyStep)('give an address that leads to the step or beyond it (%s)', (name, step) => {
    const one = WALKS.find(({ id }) => name.startsWith(`${id} `));
    const at = one?.steps.findIndex(({ id }) => id === step.id) ?? -1;
    const ahead = one?.steps.slice(at).flatMap(pagesOf) ?? [];
    const last = at === (one?.steps.length ?? 0) - 1;
    const page = pageOf(urlOf(step.link ?? one?.start ?? ''));
    // A reset ends where its purpose begins: in Partner Center.
    if (last && page === 'portal-home') expect(one?.title).toMatch(/[Rr]eset|switch/);
    else expect(ahead).toContain(page);
  });
});

describe('the way to an element', () => {
  /** Steps that have one way only, with the reason. */
  const SINGLE: ReadonlyMap<string, string> = new Map();

  it('is a second one where the first fails', () => {
    const single = everyStep.filter(([, { find }]) => find.length === 1).map(([name]) => name);
    expect(single).toEqual([...SINGLE.keys()]);
    expect(everyStep.filter(([, { find }]) => find.length > 1).length).toBeGreaterThan(25);
  });

  test.each(everyStep)('is a selector, an address or a name that a browser understands (%s)', (_name, { find }) => {
    const { document } = new JSDOM('<!doctype html><main><p>').window;
    for (const way of find) {
      if ('css' in way) expect(() => document.querySelector(way.css), way.css).not.toThrow();
      else if ('link' in way) expect(way.link).toMatch(/^\/[a-z0-9/.-]+[a-z0-9]$/);
      else expect(labelTexts.has(way.label)).toBe(true);
    }
    expect(twice(find.map((way) => JSON.stringify(way)))).toEqual([]);
  });

  test.each(everyStep)('never ends at a field for a password (%s)', (_name, { find }) => {
    const { document } = new JSDOM(
      `<!doctype html><main><form><img alt=""><fieldset><input type="password" name="passwd" id="i0118"></fieldset>
       <input type="password" id="newPassword"><input type="password" id="passwordEntry" data-testid="passwordEntry">
       <button type="submit"></button></form></main>`,
    ).window;
    for (const way of find) {
      const found = 'css' in way ? [...document.querySelectorAll(way.css)] : [];
      expect(found.filter((element) => element.matches('input'))).toEqual([]);
    }
  });

  test.each(everyStep)('is named in the words of the step (%s)', (_name, step) => {
    const words = `${text(step.title)} ${text(step.text)}`;
    const named = step.find.flatMap((way) => ('label' in way ? [way.label] : []));
    expect(named.filter((label) => !words.includes(`{label:${label}}`))).toEqual([]);
  });

  it('keeps to the bar or to what is below it where two things have one name', () => {
    const areas = (step: string): readonly (string | undefined)[] =>
      everyStep.filter(([, { id }]) => id === step).flatMap(([, { find }]) => find.map(({ area }) => area));
    expect(new Set(areas('search'))).toEqual(new Set(['main']));
    expect(new Set(areas('gear'))).toEqual(new Set(['bar']));
    expect(new Set(areas('picture'))).toEqual(new Set(['bar']));
  });

  it('takes Account settings in the menu of the gear only, not its double on the page or in the menu of the picture', () => {
    const { document } = new JSDOM(
      `<!doctype html><header>
       <div role="menu"><a href="/dashboard/account/v3/overview">profile</a><a href="/aad?action=signout">out</a></div>
       <div role="menu"><a id="wanted" href="/en-us/dashboard/account/v3/overview">settings</a>
       <a href="/dashboard/actioncenter/mypreferences">preferences</a></div></header>
       <main><a href="/dashboard/account/v3/overview">settings</a></main>`,
    ).window;
    const ways = everyStep.filter(([, { id }]) => id === 'account').flatMap(([, { find }]) => find);
    expect(ways.length).toBeGreaterThan(4);
    for (const way of ways) {
      if ('css' in way) expect([...document.querySelectorAll(way.css)].map(({ id }) => id)).toEqual(['wanted']);
      else expect(way).toEqual({ label: 'accountSettings', area: 'bar' });
    }
  });

  test.each(everyStep.filter(([, { find }]) => find.length > 0))(
    'has other help where it fails (%s)',
    (_name, step) => {
      expect(step.otherwise.length).toBeGreaterThan(0);
      expect(step.otherwise.length).toBeLessThanOrEqual(4);
      expect(twice(step.otherwise)).toEqual([]);
    },
  );

  test.each(WALKS)('into a menu follows the step that opens it ($id)', ({ steps }) => {
    for (const [at, step] of steps.entries()) {
      if (step.inMenu !== true) continue;
      expect(step.find.length, step.id).toBeGreaterThan(0);
      expect(steps[at - 1]?.on, step.id).toEqual(step.on);
    }
  });
});

describe('the words of a walk', () => {
  const titles = [...WALKS.map(({ title }) => title), ...everyStep.map(([, { title }]) => title)];

  it('are titles of at most 32 characters', () => {
    expect(titles.map(read).filter((title) => [...title].length > 32 || /[.!]$/.test(title))).toEqual([]);
  });

  test.each(everyStep)('are two sentences at most, and short (%s)', (_name, { text: key }) => {
    const said = read(key);
    expect(said.length).toBeLessThanOrEqual(160);
    expect(said).toMatch(/[.?]$/);
    expect(said.match(/[.](?:\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(2);
    expect(said.match(/[.?](?:\s|$)/g)?.length ?? 0).toBeLessThanOrEqual(3);
  });

  test.each(everyStep)('never say that something is pressed or typed for the person (%s)', (_name, { text: key }) => {
    expect(read(key)).not.toMatch(
      /Signpost (?!does not read)|\bwe \b|\b(?:done|typed|selected|pressed) for you\b|automatically/,
    );
  });

  test.each(everyStep.filter(([, step]) => /\btype\b/i.test(text(step.text))))(
    'say what to select after something is typed (%s)',
    (_name, { text: key }) => {
      expect(read(key)).toMatch(/select (?:Next (?:here|on the page)|Finish)\b|save it there/);
    },
  );

  it('promise not to read a password wherever one is typed', () => {
    const typed = everyStep.filter(([, { id }]) => id === 'newPassword');
    expect(typed).toHaveLength(2);
    for (const [name, { text: key }] of typed) expect(read(key), name).toMatch(/Signpost does not read it/);
    const asked = everyStep.filter(([, { text: key }]) => /type[^.]*password/i.test(read(key)));
    expect(asked).toEqual([]);
  });
});
