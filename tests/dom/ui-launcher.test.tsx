import { describe, expect, it, vi } from 'vitest';
import { createLauncher, type LauncherOptions } from '../../src/ui/launcher';
import { all, one } from './ui-fixture';

const nothing = () => {};
const launcher = (over: Partial<LauncherOptions> = {}) =>
  createLauncher({
    document,
    form: 'plate',
    corner: 'end',
    language: 'en',
    dir: 'ltr',
    label: 'Help for this page',
    name: 'Help for this page, Signpost',
    dismissLabel: 'Hide on this page',
    onOpen: nothing,
    onDismiss: nothing,
    ...over,
  });
const PROBLEM = { line: 'Account locked?', more: 'See what helps', name: 'Account locked? See what helps, Signpost' };

describe.each(['plate', 'tab'] as const)('the launcher as a %s', (form) => {
  const button = form === 'plate' ? '.sp-launcher .sp-open' : '.sp-tab';

  it('is one real button that says what and whose it is, and that nothing is open yet', () => {
    const root = launcher({ form });
    const open = one(root, button);
    expect(all(root, 'button')).toEqual([open]);
    expect(open.getAttribute('type')).toBe('button');
    expect(open.getAttribute('aria-label')).toBe('Help for this page, Signpost');
    expect(open.getAttribute('aria-expanded')).toBe('false');
  });

  it('hands the click over, so that the surface can tell a real one', () => {
    const onOpen = vi.fn();
    one(launcher({ form, onOpen }), button).click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.any(MouseEvent));
  });

  it('leaves the focus in the field of the page when it is pressed', () => {
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    one(launcher({ form }), button).dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
  });

  it('carries language and direction on its root, knows its corner, and attaches nothing', () => {
    const root = launcher({ form, language: 'ar', dir: 'rtl', corner: 'start' });
    expect([root.className, root.lang, root.dir]).toEqual(['sp', 'ar', 'rtl']);
    expect(all(root, '.is-start')).toHaveLength(1);
    expect(all(launcher({ form }), '.is-start')).toHaveLength(0);
    expect(root.isConnected).toBe(false);
  });

  it('hides its drawings from assistive technology', () => {
    const drawings = [...launcher({ form, ...PROBLEM }).querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) expect(drawing.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('the launcher with a problem', () => {
  it('says one line on the plate, all of it in its name, and can be hidden', () => {
    const onDismiss = vi.fn();
    const onOpen = vi.fn();
    const root = launcher({ ...PROBLEM, onDismiss, onOpen });
    expect(one(root, '.sp-launcher').classList.contains('is-problem')).toBe(true);
    const open = one(root, '.sp-open');
    expect(open.textContent).toBe('Account locked? See what helps');
    expect(open.getAttribute('aria-label')).toContain(open.textContent);
    const dismiss = one(root, '[data-act="dismiss"]');
    expect(dismiss.getAttribute('aria-label')).toBe('Hide on this page');
    dismiss.click();
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('is a dot on the tab', () => {
    expect(all(launcher({ form: 'tab', ...PROBLEM }), '.sp-dot')).toHaveLength(1);
    expect(all(launcher({ form: 'tab' }), '.sp-dot')).toHaveLength(0);
  });

  it('takes words as words', () => {
    expect(all(launcher({ line: '<img src=x>', more: '<b>x</b>' }), 'img, b')).toEqual([]);
  });
});
