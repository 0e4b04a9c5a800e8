import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShownView } from '../../src/content/panel';
import type { DetailsLine } from '../../src/core/support-details';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { settled } from './support/browser';
import { later } from './support/fake-api';
import { act, actions, begin, drawn, end, host, LOCKED, mount, press, title } from './support/panel';
import { text } from './support/worker-answers';
import { all, one } from './ui-fixture';

beforeEach(begin);
afterEach(end);

/** The next view comes when the test says so. */
function slow() {
  const answer = later<ShownView | undefined>();
  actions.load.mockImplementationOnce(() => answer.promise);
  return {
    async give(view: ShownView | undefined): Promise<void> {
      answer.give(view);
      await settled();
    },
  };
}

describe('a press in the panel', () => {
  it('is not lost where the panel is drawn anew at the same moment', async () => {
    const mounted = mount();
    const wanted = slow();
    await press('[data-topic="account-locked"]');
    await mounted.refresh();
    await wanted.give(drawn(LOCKED));
    expect(mounted.view).toEqual(LOCKED);
    expect(title()).toBe(text('locked.title'));
    await act('back');
    expect(mounted.view).toEqual({ name: 'home' });
  });

  it('is not lost where it falls into the time in which the panel is drawn anew', async () => {
    const mounted = mount();
    const again = slow();
    const refreshed = mounted.refresh();
    await press('[data-topic="account-locked"]');
    await again.give(drawn({ name: 'home' }));
    await refreshed;
    expect(mounted.view).toEqual(LOCKED);
    await mounted.refresh();
    expect(mounted.view).toEqual(LOCKED);
  });

  it('that leads nowhere is over: what is drawn anew is what is on show', async () => {
    const mounted = mount(LOCKED);
    actions.load.mockResolvedValueOnce(undefined);
    await act('back');
    await mounted.refresh();
    expect(actions.load).toHaveBeenLastCalledWith(LOCKED, false);
    expect(mounted.view).toEqual(LOCKED);
  });

  it('on the way home leads home, from however deep, and from there no further back', async () => {
    const mounted = mount(LOCKED);
    await press('.sp-panel-body [data-topic]');
    actions.load.mockImplementationOnce(async () => drawn({ name: 'topic', id: 'no-such-topic' }));
    await press('.sp-panel-body [data-topic]');
    await act('home');
    expect(mounted.view).toEqual({ name: 'home' });
    expect(all(host.root, '[data-act="back"]')).toEqual([]);
  });
});

describe('a view that arrives', () => {
  it('does not unfold a panel that gave way to somebody in the page after the press', async () => {
    const mounted = mount();
    const wanted = slow();
    await press('[data-topic="account-locked"]');
    mounted.giveWay();
    expect(mounted.minimized).toBe(true);
    await wanted.give(drawn(LOCKED));
    expect(mounted.view).toEqual(LOCKED);
    expect(mounted.minimized).toBe(true);
    expect(title()).toBe(text('locked.title'));
  });

  it('does not unfold a panel that the person folded meanwhile, nor fold one that was unfolded again', async () => {
    const mounted = mount();
    const first = slow();
    await press('[data-topic="account-locked"]');
    await act('minimize');
    await first.give(drawn(LOCKED));
    expect(mounted.minimized).toBe(true);
    await act('expand');
    const second = slow();
    await press('.sp-panel-body [data-topic]');
    mounted.giveWay();
    await act('expand');
    await second.give(drawn({ name: 'topic', id: 'forgot-password' }));
    expect(mounted.view).toEqual({ name: 'topic', id: 'forgot-password' });
    expect(mounted.minimized).toBe(false);
  });
});

describe('what was copied', () => {
  const TOPIC = { name: 'topic', id: 'error-number' } as const;
  const LINES: readonly DetailsLine[] = [{ label: 'details.number', values: ['AADSTS50020'] }];
  const problem = () => drawn(TOPIC, { here: HINT_TABLES.views['error-page'], number: 'AADSTS50020', details: LINES });
  const status = (): string | null => one(host.root, '.sp-said').textContent;
  const answer = { given: later<undefined>() };

  beforeEach(() => {
    answer.given = later<undefined>();
    const writeText = (): Promise<void> => answer.given.promise;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('is not said of a view to which the person has gone on before the browser answered', async () => {
    actions.load.mockImplementation(async (view) => drawn(view, { details: LINES }));
    mount(problem());
    await act('copy');
    await act('back');
    await act('details');
    answer.given.give(undefined);
    await settled();
    expect(title()).toBe(text('details.title'));
    expect(status()).toBe('');
  });

  it('is said where the same view was drawn anew meanwhile, with the same text', async () => {
    const mounted = mount(problem());
    await act('copy');
    actions.load.mockImplementation(async () => ({ ...problem(), view: mounted.view }));
    await mounted.refresh();
    answer.given.give(undefined);
    await settled();
    expect(status()).toBe(text('details.copied'));
  });

  it('is not said where other details took its place meanwhile', async () => {
    const mounted = mount(problem());
    await act('copy');
    const others: readonly DetailsLine[] = [{ label: 'details.number', values: ['AADSTS50105'] }];
    const anew = drawn(TOPIC, { here: HINT_TABLES.views['error-page'], number: 'AADSTS50105', details: others });
    actions.load.mockImplementation(async () => ({ ...anew, view: mounted.view }));
    await mounted.refresh();
    answer.given.give(undefined);
    await settled();
    expect(status()).toBe('');
  });
});
