import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HINT_TABLES } from '../../src/data/hint-tables';
import { settled } from './support/browser';
import { panelAnswer } from './support/drawing';
import { later } from './support/fake-api';
import { drawSignIn, type OpenSession, openSession, REJECTED, SIGN_IN } from './support/session';
import { bootAnswer, helpAnswer, SWEDISH, text } from './support/worker-answers';

let open: OpenSession;

beforeEach(async () => {
  open = openSession();
  drawSignIn('username');
  await open.session.see(SIGN_IN);
});

afterEach(() => {
  open.end();
});

const inSwedish = (): void => {
  open.answer('boot', () => bootAnswer({ language: 'sv', texts: SWEDISH }));
  open.answer('panel', (asked) => panelAnswer(asked, helpAnswer({ language: 'sv', messages: SWEDISH, choice: 'sv' })));
};

describe('opening', () => {
  it('asks for the help in the language of the page, once, and takes the launcher’s place', async () => {
    await open.press('.sp-open');
    expect(open.asked('panel')).toEqual([
      {
        type: 'panel',
        shows: { name: 'home' },
        fromTopic: false,
        page: 'entra-sign-in',
        view: 'username',
        pageLanguage: 'sv-SE',
        partner: true,
        us: false,
      },
    ]);
    expect(open.panel()).not.toBeNull();
    expect(open.launcher()).toBeNull();
    expect(open.title()).toBe('Signpost');
  });

  it('on a recognised problem leads to exactly what helps', async () => {
    drawSignIn('unknown');
    await open.session.see(SIGN_IN);
    await open.press('.sp-open');
    expect(open.title()).toBe(text('hint.usernameRefused.title'));
    open.end();
    open = openSession();
    drawSignIn('wrong');
    await open.session.see(REJECTED);
    await open.press('.sp-open');
    expect(open.title()).toBe(text('notAccepted.title'));
  });

  it('twice in a row opens one panel', async () => {
    const button = open.launcher();
    button?.click();
    button?.click();
    await settled();
    expect(open.root().querySelectorAll('.sp-panel')).toHaveLength(1);
  });

  it('does not come to pass where nothing is wanted any more when the help arrives', async () => {
    const panel = later<unknown>();
    open.answer('panel', () => panel.promise);
    await open.press('.sp-open');
    open.answer('boot', () => null);
    await open.session.settingsChanged();
    panel.give(panelAnswer(open.asked('panel')[0] ?? {}, helpAnswer()));
    await settled();
    expect(open.stands()).toBe(false);
  });

  it('does not come to pass where the launcher was dismissed before the help arrived', async () => {
    drawSignIn('unknown');
    await open.session.see(SIGN_IN);
    const panel = later<unknown>();
    open.answer('panel', () => panel.promise);
    await open.press('.sp-open');
    await open.press('[data-act="dismiss"]');
    panel.give(panelAnswer(open.asked('panel')[0] ?? {}, helpAnswer()));
    await settled();
    expect(open.stands()).toBe(false);
  });
});

describe('the focus', () => {
  it('goes to the title when a key opened the panel, and back to the launcher when it closes', async () => {
    open.launcher()?.focus();
    await open.press('.sp-open');
    expect(open.root().activeElement).toBe(open.find('[data-title]'));
    await open.press('[data-act="close"]');
    expect(open.panel()).toBeNull();
    expect(open.root().activeElement).toBe(open.launcher());
  });

  it('goes back to the launcher after Escape', async () => {
    await open.press('.sp-open');
    open
      .find('[data-title]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
    expect(open.panel()).toBeNull();
    expect(open.root().activeElement).toBe(open.launcher());
  });

  it('stays in the page when the panel is closed from without', async () => {
    await open.press('.sp-open');
    const field = document.querySelector('input');
    field?.focus();
    open.answer('boot', () => ({ show: false, partner: true, views: [], hints: HINT_TABLES }));
    await open.session.settingsChanged();
    expect(open.stands()).toBe(false);
    expect(document.activeElement).toBe(field);
  });
});

describe('the open panel', () => {
  it('follows the state of the page on its first view', async () => {
    await open.press('.sp-open');
    expect(open.find('.sp-here')?.textContent).toContain(text('hint.username.title'));
    drawSignIn('password');
    await open.session.see(SIGN_IN);
    expect(open.find('.sp-here')?.textContent).toContain(text('hint.password.title'));
  });

  it('goes for good where it is not wanted on this page', async () => {
    await open.press('.sp-open');
    await open.press('[data-act="dismiss"]');
    expect(open.stands()).toBe(false);
    expect(open.asked('unwanted')).toEqual([{ type: 'unwanted', what: 'dismissed', page: 'entra-sign-in' }]);
    await open.session.see(SIGN_IN);
    expect(open.stands()).toBe(false);
  });

  it('leads to the settings', async () => {
    await open.press('.sp-open');
    await open.press('[data-act="settings"]');
    expect(open.asked('options')).toEqual([{ type: 'options' }]);
  });
});

describe('another language', () => {
  it('chosen in the panel is stored, and the panel speaks it at once, where it was', async () => {
    await open.press('.sp-open');
    await open.press('[data-act="language"]');
    inSwedish();
    await open.press('[data-language="sv"]');
    expect(open.asked('language')).toEqual([{ type: 'language', language: 'sv' }]);
    expect(open.find('.sp')?.lang).toBe('sv');
    expect(open.title()).toBe(SWEDISH['ui.language']);
    await open.press('[data-act="close"]');
    expect(open.launcher()?.textContent).toBe(SWEDISH['launcher.label']);
  });

  it('chosen in the settings is spoken at once by the launcher', async () => {
    inSwedish();
    await open.session.settingsChanged();
    expect(open.launcher()?.textContent).toBe(SWEDISH['launcher.label']);
    expect(open.asked('panel')).toEqual([]);
  });

  it('chosen in the settings is spoken at once by the open panel', async () => {
    await open.press('.sp-open');
    inSwedish();
    await open.session.settingsChanged();
    expect(open.find('.sp')?.lang).toBe('sv');
  });
});

describe('other settings', () => {
  it('move the launcher to the other corner, and take it away', async () => {
    open.answer('boot', () => bootAnswer({ corner: 'start' }));
    await open.session.settingsChanged();
    expect(open.find('.sp')?.style.left).toBe('16px');
    open.answer('boot', () => ({ show: false, partner: true, views: [], hints: HINT_TABLES }));
    await open.session.settingsChanged();
    expect(open.stands()).toBe(false);
  });

  it('ask nobody where the page is not ours', async () => {
    await open.session.see(undefined);
    const before = open.asked('boot').length;
    await open.session.settingsChanged();
    expect(open.asked('boot')).toHaveLength(before);
  });
});

describe('when the help cannot be had', () => {
  it.each([[null], [undefined], [{}], ['text']])('the panel says so and offers to try again (%j)', async (answer) => {
    open.answer('panel', () => answer);
    await open.press('.sp-open');
    expect(open.title()).toBe(text('ui.failed.title'));
    open.answer('panel', (asked) => panelAnswer(asked, helpAnswer()));
    await open.press('[data-act="retry"]');
    expect(open.title()).toBe('Signpost');
    expect(open.find('[data-topic]')).not.toBeNull();
  });

  it('trying again leads to what the launcher promised, and not to all help', async () => {
    drawSignIn('unknown');
    await open.session.see(SIGN_IN);
    open.answer('panel', () => null);
    await open.press('.sp-open');
    expect(open.title()).toBe(text('ui.failed.title'));
    open.answer('panel', (asked) => panelAnswer(asked, helpAnswer()));
    await open.press('[data-act="retry"]');
    expect(open.title()).toBe(text('hint.usernameRefused.title'));
  });

  it('trying again in vain says the same', async () => {
    open.answer('panel', () => null);
    await open.press('.sp-open');
    await open.press('[data-act="retry"]');
    expect(open.title()).toBe(text('ui.failed.title'));
  });

  it('because the extension was updated under the page, the panel says that', async () => {
    open.die();
    await open.press('.sp-open');
    expect(open.title()).toBe(text('ui.updated.title'));
    await open.press('[data-act="close"]');
    expect(open.launcher()).not.toBeNull();
  });

  it('because the extension was updated while the panel stood open, what is on show can be read', async () => {
    await open.press('.sp-open');
    await open.press('[data-topic="account-locked"]');
    open.die();
    await open.session.settingsChanged();
    expect(open.title()).toBe(text('locked.title'));
    await open.press('[data-act="minimize"]');
    await open.press('[data-act="expand"]');
    expect(open.title()).toBe(text('locked.title'));
  });

  it('because the extension was updated while the panel stood open, a further step says so', async () => {
    await open.press('.sp-open');
    open.die();
    await open.press('[data-topic="account-locked"]');
    expect(open.title()).toBe(text('ui.updated.title'));
  });

  it('because the extension was updated, the choice of a language says so instead of doing nothing', async () => {
    await open.press('.sp-open');
    await open.press('[data-act="language"]');
    open.die();
    await open.press('[data-language="sv"]');
    expect(open.title()).toBe(text('ui.updated.title'));
  });
});
