import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildPanel } from '../../src/background/panel';
import { topicsWith } from '../../src/background/walk-topics';
import { mountPanel } from '../../src/content/panel';
import { createHelp } from '../../src/core/help';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import type { TreeElement } from '../../src/core/tree';
import { WALKS } from '../../src/data/walks';
import { TopicView } from '../../src/ui/views/TopicView';
import { settled } from './support/browser';
import { resetBrowser } from './support/fake-browser';
import { actions, begin, end, host } from './support/panel';
import { ENGLISH, helpAnswer, text } from './support/worker-answers';
import { all, one, show } from './ui-fixture';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./support/fake-browser')).fakeBrowser }));

const help = createHelp(helpAnswer());
const nothing = (): void => undefined;
const offered = (...ids: readonly (string | undefined)[]) => WALKS.filter(({ id }) => ids.includes(id));
const topic = (id: string, walk?: string, onWalk?: (id: string) => void): HTMLElement =>
  show(<TopicView topic={id} walks={offered(walk)} onWalk={onWalk} onTopic={nothing} onBack={nothing} />, help);

describe('Show me in a topic', () => {
  it('stands under the steps that it shows, once, as the one primary action', () => {
    const root = topic('check-roles', 'check-roles');
    const [button, ...more] = all(root, '[data-walk]');
    expect(more).toEqual([]);
    expect(button?.textContent).toBe(text('walk.ui.show'));
    const steps = one(root, 'ol');
    if (button === undefined) throw new Error('There is no button');
    expect(steps.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    expect(steps.parentElement?.contains(button)).toBe(true);
    expect(all(root, '.sp-plate, .sp-btn-primary')).toEqual([button]);
  });

  it('stands in a topic without steps too', () => {
    const root = topic('whom-to-ask', 'find-role-giver');
    expect(all(root, 'ol')).toEqual([]);
    expect(all(root, '[data-walk]')).toHaveLength(1);
  });

  it('is not there without a walk, and not in a topic that nobody knows', () => {
    expect(all(topic('check-roles'), '[data-walk]')).toEqual([]);
    expect(all(topic('no-such-topic', 'check-roles'), '[data-walk]')).toEqual([]);
  });

  it('has the other walks that help in rows under it, by their names, each with its own', () => {
    const asked = vi.fn();
    const root = show(
      <TopicView
        topic="pages-missing"
        walks={offered('check-roles', 'find-role-giver', 'give-role')}
        onWalk={asked}
        onTopic={nothing}
        onBack={nothing}
      />,
      help,
    );
    const [plate, ...rows] = all(root, '[data-walk]');
    expect(plate?.matches('.sp-plate')).toBe(true);
    const names = ['walk.findRoleGiver.title', 'walk.giveRole.title'].map(text);
    expect(rows.map((row) => [row.matches('.sp-rows .sp-row'), row.textContent])).toEqual(
      names.map((name) => [true, name]),
    );
    for (const button of [plate, ...rows]) button?.click();
    expect(asked.mock.calls).toEqual([['check-roles'], ['find-role-giver'], ['give-role']]);
  });

  it('says which walk was asked for', () => {
    const asked = vi.fn();
    one(topic('check-roles', 'check-roles', asked), '[data-walk]').click();
    expect(asked).toHaveBeenCalledExactlyOnceWith('check-roles');
  });
});

describe('Show me in the panel', () => {
  beforeEach(() => {
    resetBrowser();
    vi.stubGlobal('fetch', async (): Promise<Response> => new Response(JSON.stringify(ENGLISH)));
    begin();
  });
  afterEach(end);

  /** A topic as the worker draws it. */
  async function drawn(id: string): Promise<TreeElement> {
    const answer = await buildPanel(
      { settings: DEFAULT_SETTINGS, keptBack: [] },
      {
        type: 'panel',
        shows: { name: 'topic', id },
        fromTopic: false,
        page: 'portal-home',
        pageLanguage: 'en',
        partner: true,
      },
    );
    if (answer === undefined) throw new Error('Nothing is drawn');
    return answer.tree;
  }

  it.each(WALKS)('is drawn in every topic that it helps with, and begins it ($id)', async (walk) => {
    for (const id of topicsWith(walk)) {
      const panel = mountPanel(
        host,
        'right',
        { view: { name: 'topic', id }, tree: await drawn(id) },
        'portal',
        actions,
      );
      const buttons = all(host.root, '[data-walk]');
      const drawnWalks = buttons.map(({ dataset }) => dataset.walk);
      expect(drawnWalks, id).toEqual(WALKS.filter((one) => topicsWith(one).includes(id)).map((one) => one.id));
      expect(all(host.root, '.sp-plate[data-walk]'), id).toEqual([buttons[0]]);
      actions.walk.mockClear();
      buttons[drawnWalks.indexOf(walk.id)]?.click();
      await settled();
      expect(actions.walk).toHaveBeenCalledExactlyOnceWith(walk.id);
      panel.remove();
    }
  });

  it('is drawn in no other topic', async () => {
    mountPanel(
      host,
      'right',
      { view: { name: 'topic', id: 'only-admin' }, tree: await drawn('only-admin') },
      'portal',
      actions,
    );
    expect(all(host.root, '[data-walk]')).toEqual([]);
  });
});
