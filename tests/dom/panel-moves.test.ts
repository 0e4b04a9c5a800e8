import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ShownView } from '../../src/content/panel';
import { settled } from './support/browser';
import { later } from './support/fake-api';
import { act, actions, begin, card, drawn, end, host, LOCKED, mount, panel, press, title } from './support/panel';
import { helpAnswer, SWEDISH, text } from './support/worker-answers';
import { all, press as key, one } from './ui-fixture';

beforeEach(begin);
afterEach(end);

describe('moving in the panel', () => {
  it('leads to a topic, to another, and back step by step', async () => {
    const mounted = mount();
    await press('[data-topic="account-locked"]');
    expect(mounted.view).toEqual({ name: 'topic', id: 'account-locked' });
    const next = one(host.root, '.sp-panel-body [data-topic]').dataset.topic;
    await press(`.sp-panel-body [data-topic="${next}"]`);
    expect(mounted.view).toEqual({ name: 'topic', id: next });
    await act('back');
    expect(mounted.view).toEqual({ name: 'topic', id: 'account-locked' });
    await act('back');
    expect(mounted.view).toEqual({ name: 'home' });
  });

  it('leads where each row was drawn to lead, whatever a page that reaches our elements has put there', async () => {
    const mounted = mount();
    const row = one(host.root, '[data-topic="account-locked"]');
    row.dataset.topic = 'no-such-topic';
    row.dataset.language = 'nl';
    row.dataset.walk = 'check-roles';
    row.click();
    await settled();
    expect(mounted.view).toEqual(LOCKED);
    expect([actions.chooseLanguage, actions.walk].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it('opened on a topic, leads back to all help', async () => {
    const mounted = mount(LOCKED);
    await act('back');
    expect(mounted.view).toEqual({ name: 'home' });
  });

  it('says so where a topic is not known, and leads on', async () => {
    const mounted = mount({ name: 'topic', id: 'no-such-topic' });
    expect(title()).toBe(text('ui.unknownTopic.title'));
    await act('home');
    expect(mounted.view).toEqual({ name: 'home' });
  });

  it('puts the focus on the title of the new view, if the focus was in the panel', async () => {
    const mounted = mount();
    const row = one(host.root, '[data-topic="account-locked"]');
    row.focus();
    row.click();
    await settled();
    expect(host.root.activeElement).toBe(one(host.root, '[data-title]'));
    expect(title()).toBe(text('locked.title'));
    await act('back');
    expect(host.root.activeElement).toBe(one(host.root, '[data-title]'));
    expect(mounted.focus()).toBe(true);
  });

  it('leaves the focus in the field of the page otherwise', async () => {
    document.body.innerHTML = '<input>';
    document.querySelector('input')?.focus();
    const mounted = mount();
    await press('[data-topic="account-locked"]');
    await act('minimize');
    await mounted.refresh();
    expect(document.activeElement).toBe(document.querySelector('input'));
  });

  it('folds away and unfolds where it was', async () => {
    const mounted = mount(LOCKED);
    await act('minimize');
    expect(mounted.minimized).toBe(true);
    expect([card().style.top, card().style.bottom]).toEqual(['auto', '16px']);
    expect(all(host.root, '.sp-panel-body')).toEqual([]);
    await act('expand');
    expect(mounted.minimized).toBe(false);
    expect(mounted.view).toEqual({ name: 'topic', id: 'account-locked' });
    expect(card().style.bottom).toBe('auto');
  });

  it('shows another language in the same place', async () => {
    const mounted = mount(LOCKED);
    const swedish = helpAnswer({ language: 'sv', messages: SWEDISH });
    actions.load.mockImplementation(async (view) => drawn(view, {}, swedish));
    await mounted.refresh();
    expect(one(host.root, '.sp').lang).toBe('sv');
    expect(title()).toBe(SWEDISH['locked.title']);
    expect(mounted.view).toEqual({ name: 'topic', id: 'account-locked' });
  });
});

describe('a view that comes late', () => {
  it('does not replace the one that was asked for after it', async () => {
    const mounted = mount();
    const slow = later<ShownView | undefined>();
    actions.load.mockImplementationOnce(() => slow.promise);
    await press('[data-topic="account-locked"]');
    await press('[data-topic="forgot-password"]');
    slow.give(drawn(LOCKED));
    await settled();
    expect(mounted.view).toEqual({ name: 'topic', id: 'forgot-password' });
    await act('back');
    expect(mounted.view).toEqual({ name: 'home' });
  });

  it('comes to nothing where the panel has gone, and draws nothing', async () => {
    const mounted = mount();
    const slow = later<ShownView | undefined>();
    actions.load.mockImplementationOnce(() => slow.promise);
    await press('[data-topic="account-locked"]');
    mounted.remove();
    slow.give(drawn(LOCKED));
    await settled();
    expect(all(host.root, '.sp-panel')).toEqual([]);
  });

  it('that cannot be had leaves what is on show, and the way back, as they are', async () => {
    const mounted = mount(LOCKED);
    actions.load.mockResolvedValueOnce(undefined);
    await act('back');
    expect(mounted.view).toEqual(LOCKED);
    actions.load.mockImplementationOnce(async () => drawn({ name: 'failed' }));
    await mounted.refresh();
    expect(mounted.view).toEqual(LOCKED);
    await act('back');
    expect(mounted.view).toEqual({ name: 'home' });
  });
});

describe('the keys and the mouse', () => {
  it('Escape closes, and is taken from nobody else', async () => {
    mount();
    expect(key(panel(), 'Escape')).toBe(false);
    expect(actions.close).toHaveBeenCalledOnce();
    expect(key(panel(), 'a')).toBe(true);
    expect(key(panel(), 'Tab')).toBe(true);
    expect(key(document.documentElement, 'Escape')).toBe(true);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('a press leaves the focus where it is, but an address can be selected', async () => {
    mount({ name: 'topic', id: 'reset-my-password' });
    const down = (target: Element): boolean =>
      target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true }));
    expect(down(one(host.root, '[data-act="close"]'))).toBe(false);
    expect(down(panel())).toBe(false);
    expect(down(one(host.root, '.sp-addr b'))).toBe(true);
  });

  it('the arrow keys move between the rows', () => {
    mount();
    const rows = all(host.root, '.sp-rows [data-topic]');
    rows[0]?.focus();
    expect(key(rows[0] ?? panel(), 'ArrowDown')).toBe(false);
    expect(host.root.activeElement).toBe(rows[1]);
  });

  it('every tool does what it says', async () => {
    mount();
    await act('close');
    await act('dismiss');
    await act('settings');
    expect(actions.close).toHaveBeenCalledOnce();
    expect(actions.dismiss).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
    await act('language');
    await press('[data-language="ja"]');
    expect(actions.chooseLanguage).toHaveBeenCalledExactlyOnceWith('ja');
  });

  it('the help that could not be loaded can be asked for again', async () => {
    mount({ name: 'failed' });
    expect(title()).toBe(text('ui.failed.title'));
    await act('retry');
    expect(actions.load).toHaveBeenCalledExactlyOnceWith({ name: 'home' }, false);
    expect(title()).toBe('Signpost');
  });

  it('a topic that could not be loaded is still where the person wants to go: trying again leads there, and back', async () => {
    mount();
    actions.load.mockResolvedValueOnce(drawn({ name: 'failed' }));
    await press('[data-topic="forgot-password"]');
    expect(title()).toBe(text('ui.failed.title'));
    await act('retry');
    expect(title()).toBe(text('forgotPassword.title'));
    await act('back');
    expect(title()).toBe('Signpost');
  });
});
