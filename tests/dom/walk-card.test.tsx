import { describe, expect, it } from 'vitest';
import { draw } from '../../src/content/draw';
import { CAUSES } from '../../src/data/walks/causes';
import type { Help } from '../../src/ui/help';
import { WalkCard, type WalkCardContent } from '../../src/ui/views/WalkCard';
import './support/browser';
import { createHelp } from '../../src/core/help';
import { helpAnswer, text } from './support/worker-answers';
import { all, one, show } from './ui-fixture';

const help: Help = createHelp(helpAnswer());
const link = help.link('partnerCenter');
const topics = ['check-roles', 'whom-to-ask'].flatMap((id) => help.topic(id) ?? []);
const STEP: Extract<WalkCardContent, { kind: 'step' }> = {
  kind: 'step',
  title: 'walk.portal.gear.title',
  text: 'walk.portal.gear.text',
  step: 1,
  ahead: false,
  points: true,
  refused: false,
  link,
  causes: CAUSES.portal,
  otherwise: topics,
};
const WAITING: readonly WalkCardContent[] = [
  { kind: 'elsewhere', step: 1, link, otherwise: topics },
  { kind: 'elsewhere', step: 1, link, signIn: true, otherwise: topics },
  { kind: 'refused', step: 1, link, otherwise: topics },
  { kind: 'paused', step: 1, link },
  { kind: 'unbegun', step: 0, title: 'walk.ui.begins.portal', link },
  { kind: 'unbegun', step: 0, title: 'walk.ui.begins.portal', link, signIn: true },
  { kind: 'asked', step: 1, title: STEP.title, text: STEP.text, where: 'walk.ui.asked.text', link },
  { kind: 'finished', text: 'walk.checkRoles.done' },
  { kind: 'broken' },
];

const card = (content: WalkCardContent, count = 4): HTMLElement =>
  show(<WalkCard name="walk.checkRoles.title" count={count} content={content} />, help);
const acts = (root: ParentNode): readonly (string | undefined)[] =>
  all(root, '.sp-walk-foot button').map((button) => button.dataset.act);
const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The parts that only show in a state of the search. */
const part = (root: ParentNode, when: string): HTMLElement => one(root, `[data-when="${when}"]`);
const named = (root: HTMLElement, attribute: string): string => {
  const ids = one(root, '[role="dialog"]').getAttribute(attribute)?.split(' ') ?? [];
  return ids
    .map((id) => words(root.querySelector(`[id="${id}"]`)))
    .join(' ')
    .trim();
};

describe('the buttons of a card', () => {
  it('are always in one order: Back, Next, Stop', () => {
    const root = card(STEP);
    expect(acts(root)).toEqual(['walk-back', 'walk-next', 'walk-stop']);
    expect(all(root, '.sp-walk-foot button').map(words)).toEqual(['Back', 'Next', 'Stop']);
  });

  it('have no Back at the first step, and Done in the place of Next at the last', () => {
    expect(acts(card({ ...STEP, step: 0 }))).toEqual(['walk-next', 'walk-stop']);
    const last = card({ ...STEP, step: 3 });
    expect(acts(last)).toEqual(['walk-back', 'walk-next', 'walk-stop']);
    expect(words(one(last, '[data-act="walk-next"]'))).toBe(text('walk.ui.done'));
    expect(words(one(card(STEP), '[data-act="walk-next"]'))).toBe(text('walk.ui.next'));
  });

  it('lead on and out of every other card', () => {
    expect(WAITING.map((content) => acts(card(content)))).toEqual([
      ['walk-stop'],
      ['walk-stop'],
      ['walk-back', 'walk-next', 'walk-stop'],
      ['walk-resume', 'walk-stop'],
      ['walk-stop'],
      ['walk-stop'],
      ['walk-back', 'walk-next', 'walk-stop'],
      ['walk-stop'],
      ['walk-stop'],
    ]);
    expect(WAITING.map((content) => words(one(card(content), '[data-act="walk-stop"]')))).toEqual([
      text('walk.ui.elsewhere.stop'),
      text('walk.ui.elsewhere.stop'),
      text('walk.ui.stop'),
      text('walk.ui.stop'),
      text('walk.ui.elsewhere.stop'),
      text('walk.ui.elsewhere.stop'),
      text('walk.ui.stop'),
      text('walk.ui.done'),
      text('ui.close'),
    ]);
  });

  it('are one primary at most, each of its own name, and none is a field', () => {
    for (const content of [STEP, { ...STEP, step: 0 }, ...WAITING]) {
      const root = card(content);
      expect(all(root, '.sp-btn-primary').length).toBeLessThanOrEqual(1);
      const buttons = all(root, 'button');
      expect(buttons.map((button) => button.getAttribute('type'))).toEqual(buttons.map(() => 'button'));
      const names = buttons.map((button) => button.getAttribute('aria-label') ?? words(button));
      expect(names.filter((name) => name === '')).toEqual([]);
      expect(new Set(names).size).toBe(buttons.length);
      expect(all(root, 'input, select, textarea, [contenteditable]')).toEqual([]);
    }
  });
});

describe('a card for those who do not see it', () => {
  it('is a dialog that is not modal, named by its step and its title, described by its sentence', () => {
    const root = card(STEP);
    const dialog = one(root, '[role="dialog"]');
    expect(dialog.hasAttribute('aria-modal')).toBe(false);
    expect(named(root, 'aria-labelledby')).toBe('Step 2 of 4 Open Settings');
    expect(named(root, 'aria-describedby')).toBe(help.text(STEP.text));
  });

  it('has a name and a description in every kind of it', () => {
    for (const content of WAITING) {
      const root = card(content);
      expect(named(root, 'aria-labelledby'), content.kind).not.toBe('');
      expect(named(root, 'aria-describedby'), content.kind).not.toBe('');
    }
  });

  it('points at ids that are there, each once', () => {
    for (const content of [STEP, { ...STEP, ahead: true }, { ...STEP, refused: true }, ...WAITING]) {
      const root = card(content);
      const ids = all(root, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls']) {
        const asked = all(root, `[${name}]`).flatMap((element) => element.getAttribute(name)?.split(' ') ?? []);
        expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
      }
    }
  });

  it('has one title that can take the focus, and headings below it in order', () => {
    for (const content of [STEP, ...WAITING]) {
      const root = card(content);
      expect(all(root, '[data-title]').map(({ localName, tabIndex }) => [localName, tabIndex])).toEqual([['h2', -1]]);
      expect(all(root, 'h1, h4, h5, h6')).toEqual([]);
    }
  });

  it('says the progress as text; the bar beside it is for the eye', () => {
    const root = card(STEP);
    expect(words(one(root, '.sp-count'))).toBe('Step 2 of 4');
    expect(one(root, '.sp-bar').getAttribute('aria-hidden')).toBe('true');
    expect(all(root, '.sp-bar i').map(({ className }) => className)).toEqual(['on', 'on', '', '']);
    expect(all(card({ kind: 'broken' }), '.sp-bar')).toEqual([]);
  });

  it('says in which language it is', () => {
    expect([one(card(STEP), '.sp').lang, one(card(STEP), '.sp').dir]).toEqual(['en', 'ltr']);
  });
});

describe('the card of a step', () => {
  it('says that the steps before are done where they were', () => {
    expect(words(card(STEP))).not.toContain(text('walk.ui.there.text'));
    expect(words(one(card({ ...STEP, ahead: true }), '[id="sp-walk-text"]'))).toBe(
      `${text('walk.ui.there.text')} ${help.text(STEP.text)}`,
    );
  });

  it('offers to move the focus, and to show it again, where the element was found', () => {
    expect(all(part(card(STEP), 'found'), 'button').map((button) => button.dataset.act)).toEqual([
      'walk-focus',
      'walk-again',
    ]);
  });

  it('says why the element may be missing, and every way on', () => {
    const missing = part(card(STEP), 'missing');
    expect(all(missing, '.sp-bullets li')).toHaveLength(6);
    expect(all(missing, 'a').map((one) => one.getAttribute('href'))).toEqual([link?.url]);
    const buttons = all(missing, 'button').map(({ dataset }) => dataset.act ?? dataset.topic);
    expect(buttons).toEqual(['walk-retry', 'walk-skip', 'check-roles', 'whom-to-ask', 'walk-details']);
  });

  it('that points at nothing shows where to go at once, and speaks of no search', () => {
    const root = card({ ...STEP, points: false });
    expect(all(root, '[data-when]')).toEqual([]);
    expect(all(root, 'a').map((one) => one.getAttribute('href'))).toEqual([link?.url]);
  });

  it('that is refused says at once who can help, and looks for nothing', () => {
    const root = card({ ...STEP, refused: true });
    expect(all(root, '[data-when]')).toEqual([]);
    expect(all(root, '[data-topic]').map(({ dataset }) => dataset.topic)).toEqual(['check-roles', 'whom-to-ask']);
  });

  it('has no empty list where there is no other help', () => {
    for (const content of [STEP, { ...STEP, refused: true }, { ...STEP, points: false }]) {
      const root = card({ ...content, otherwise: [], link: undefined });
      expect(all(root, 'ul').filter((list) => list.children.length === 0)).toEqual([]);
      expect(all(root, 'h3').filter((heading) => heading.nextElementSibling === null)).toEqual([]);
    }
  });
});

describe('the card of a step whose element was there and is gone', () => {
  it('leads on with the button that stands below, and knows of no causes', () => {
    expect(words(part(card(STEP), 'gone'))).toBe(help.text('walk.ui.gone.text', { button: text('walk.ui.next') }));
    expect(words(part(card({ ...STEP, step: 3 }), 'gone'))).toContain(text('walk.ui.done'));
    expect(all(part(card(STEP), 'gone'), 'button, a, li')).toEqual([]);
  });
});

describe('the card of a step that was asked for and is on another page', () => {
  it('says so before what is to be done there, and leads to that page and on', () => {
    const asked = {
      kind: 'asked',
      step: 1,
      title: STEP.title,
      text: STEP.text,
      where: 'walk.ui.asked.text',
      link,
    } as const;
    const root = card(asked);
    expect(words(one(root, '[id="sp-walk-text"]'))).toBe(`${text('walk.ui.asked.text')} ${help.text(STEP.text)}`);
    expect(one(root, 'a').getAttribute('href')).toBe(link?.url);
    expect(acts(card({ ...asked, step: 0 }))).toEqual(['walk-next', 'walk-stop']);
    expect(all(card({ ...asked, link: undefined }), 'a, h3')).toEqual([]);
  });
});

describe('the one line of a folded card', () => {
  it('is the step and its title, with a button that folds and one that unfolds', () => {
    for (const content of [STEP, ...WAITING]) {
      const head = one(card(content), '.sp-walk-head');
      expect(words(one(head, '.sp-walk-line'))).toBe(words(one(card(content), '[data-title]')));
      expect(all(head, 'button').map((button) => [button.dataset.act, button.getAttribute('aria-label')])).toEqual([
        ['walk-fold', text('walk.ui.fold')],
        ['walk-unfold', text('walk.ui.unfold')],
      ]);
    }
  });
});

describe('the card that says that the person is elsewhere', () => {
  it('leads to the page of the step and to other help', () => {
    const root = card({ kind: 'elsewhere', step: 1, link, otherwise: topics });
    expect(words(root)).toContain(text('walk.ui.elsewhere.return'));
    expect(one(root, 'a').getAttribute('href')).toBe(link?.url);
    expect(all(root, '[data-topic]')).toHaveLength(2);
    expect(words(one(root, '.sp-count'))).toBe('Step 2 of 4');
  });
});

it('a card holds nothing that may not stand in the page', () => {
  const place = document.createElement('div');
  for (const content of [STEP, ...WAITING]) {
    const root = card(content);
    const tree = (element: Element): Parameters<typeof draw>[1][number] => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.childNodes].map((node) =>
        node instanceof Element ? tree(node) : (node.textContent ?? ''),
      ),
    });
    const states = new Set(['looking', 'found', 'focus', 'gone', 'missing']);
    draw(place, [tree(one(root, '.sp'))], { states, form: '', liveLabel: () => undefined });
    const strip = (html: string): string => html.replace(/ data-(?:when|label|english)="[^"]*"/g, '');
    expect(place.innerHTML).toBe(strip(one(root, '.sp').outerHTML));
  }
});
