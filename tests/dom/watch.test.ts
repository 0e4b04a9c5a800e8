import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage, watchRoots } from '../../src/content/watch';

const changed = vi.fn();
let ended = new AbortController();
let visibility: DocumentVisibilityState = 'visible';
const navigation = new EventTarget();

/** Lets the observer report, then the time pass. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(() => {
  vi.useFakeTimers();
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
  Object.defineProperty(window, 'navigation', { value: navigation, configurable: true });
  ended = new AbortController();
  changed.mockClear();
  watchPage(window, ended.signal, changed);
});

afterEach(() => {
  ended.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

const add = (): void => document.body.append(document.createElement('p'));

describe('a page that changes', () => {
  it('is looked at once it is quiet, once for many changes', async () => {
    for (let time = 0; time < 20; time += 1) add();
    expect(changed).not.toHaveBeenCalled();
    await pass(200);
    expect(changed).toHaveBeenCalledOnce();
    await pass(5000);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is looked at all the same when it is never quiet, and not at every change', async () => {
    for (let time = 0; time < 60; time += 1) {
      add();
      await pass(50);
    }
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('is looked at also while the clock runs backwards', async () => {
    for (let time = 0; time < 60; time += 1) {
      add();
      vi.setSystemTime(Date.now() - 1_000);
      await pass(50);
    }
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(3);
  });

  it('is looked at when its root is another one, and again when that changes', async () => {
    const root = document.documentElement;
    root.remove();
    await pass(200);
    expect(changed).toHaveBeenCalledTimes(1);
    const next = document.createElement('html');
    document.append(next);
    await pass(200);
    expect(changed).toHaveBeenCalledTimes(2);
    next.append(document.createElement('p'));
    await pass(200);
    expect(changed).toHaveBeenCalledTimes(3);
    next.replaceWith(root);
  });

  it.each([
    ['style', 'display:block'],
    ['class', 'moveOffScreen'],
    ['hidden', ''],
    ['aria-hidden', 'true'],
    ['data-viewid', '2'],
  ])('is looked at when it reveals or hides something by %s', async (name, value) => {
    document.body.setAttribute(name, value);
    await pass(200);
    expect(changed).toHaveBeenCalledOnce();
    document.body.removeAttribute(name);
  });

  it('is not looked at for what is typed and for attributes that reveal nothing', async () => {
    document.body.innerHTML = '<input>';
    await pass(200);
    changed.mockClear();
    const input = document.querySelector('input');
    input?.setAttribute('value', 'x');
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    await pass(1000);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each(['popstate', 'hashchange', 'pageshow'])('is looked at after %s', async (type) => {
    window.dispatchEvent(new Event(type));
    await pass(200);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is looked at when its address changes without a reload', async () => {
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(200);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is left alone while it is out of sight, and looked at when it is seen again', async () => {
    visibility = 'hidden';
    add();
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(5000);
    expect(changed).not.toHaveBeenCalled();
    visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(200);
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('after the end', () => {
  it('nothing is watched, and what was waiting is dropped', async () => {
    add();
    await pass(0);
    ended.abort();
    add();
    window.dispatchEvent(new Event('popstate'));
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(5000);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('what stands in open roots', () => {
  const inside = vi.fn();
  let roots: ReturnType<typeof watchRoots>;
  const part = (within: ParentNode): ShadowRoot => {
    const root = document.createElement('x-part').attachShadow({ mode: 'open' });
    within.append(root.host);
    return root;
  };

  beforeEach(() => {
    inside.mockClear();
    roots = watchRoots(window, inside);
  });
  afterEach(() => roots.stop());

  it('is looked at when it changes, also where one root stands in another', async () => {
    const outer = part(document.body);
    const inner = part(outer);
    roots.look();
    for (const root of [outer, inner]) {
      root.append(document.createElement('p'));
      await pass(200);
    }
    expect(inside).toHaveBeenCalledTimes(2);
  });

  it('is looked at when a root came later, once somebody has looked', async () => {
    roots.look();
    const late = part(document.body);
    roots.look();
    roots.look();
    late.append(document.createElement('p'));
    await pass(200);
    expect(inside).toHaveBeenCalledOnce();
  });

  it('is looked at after a press, which may open something that is there already', async () => {
    roots.look();
    document.body.click();
    await pass(200);
    expect(inside).toHaveBeenCalledOnce();
  });

  it('is none of ours before the first look and after the end', async () => {
    const root = part(document.body);
    const change = async (): Promise<void> => {
      root.append(document.createElement('p'));
      document.body.click();
      await pass(200);
    };
    await change();
    roots.look();
    root.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(0);
    roots.stop();
    await change();
    expect(inside).not.toHaveBeenCalled();
    roots.look();
    await change();
    expect(inside).toHaveBeenCalledOnce();
  });
});

describe('a browser without the newer way to follow an address', () => {
  it.each([[undefined], [null], ['text'], [{}]])('works all the same (%j)', async (value) => {
    Object.defineProperty(window, 'navigation', { value, configurable: true });
    const other = vi.fn();
    watchPage(window, ended.signal, other);
    add();
    await pass(200);
    expect(other).toHaveBeenCalledOnce();
  });
});
