import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTACT_FIELDS, type Contact, NO_CONTACTS } from '../../src/core/contacts';
import { DEFAULT_SETTINGS, parseSettings, serializeSettings } from '../../src/core/settings';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import {
  enter,
  hearsOfChange,
  input,
  open,
  press,
  resetWorker,
  row,
  status,
  words,
  worker,
} from './support/options-page';
import { text } from './support/worker-answers';
import { all, press as key, one } from './ui-fixture';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const ADA: Contact = { name: 'Ada', mail: 'ada@contoso.com' };
const BO: Contact = { name: 'Bo', phone: '+46 8 123' };

const own = () => parseSettings(worker.stored).settings.contacts;
const desk = (): HTMLElement => row('contact.helpDesk');
const stored = (helpDesk: readonly Contact[]): void => {
  worker.stored = serializeSettings({ ...DEFAULT_SETTINGS, contacts: { ...NO_CONTACTS, helpDesk } });
};
const named = (element: Element, by: string): string =>
  (element.getAttribute(by) ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

/** Sends the form, as a press on its button and the key Enter do. */
async function save(): Promise<void> {
  const form = one(desk(), 'form');
  if (form instanceof HTMLFormElement) form.requestSubmit();
  await settled();
}

beforeEach(() => {
  resetBrowser();
  resetWorker();
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('a contact', () => {
  it('is added: with every field, spaces around them left out, and stored at once', async () => {
    await open();
    await press('contact-add', desk());
    await enter('name', '  Service desk ');
    await enter('mail', 'desk@contoso.com');
    await enter('phone', '+46 (8) 12-3');
    await enter('page', 'https://desk.contoso.com');
    await enter('note', 'Weekdays');
    await save();
    expect(own()).toEqual({
      ...NO_CONTACTS,
      helpDesk: [
        {
          name: 'Service desk',
          mail: 'desk@contoso.com',
          phone: '+46 (8) 12-3',
          page: 'https://desk.contoso.com/',
          note: 'Weekdays',
        },
      ],
    });
    expect(status()).toBe(text('options.saved'));
    expect(all(document, 'form')).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement).toBe(one(desk(), '[data-act="contact-change"]')));
  });

  it('needs a name and nothing else', async () => {
    await open();
    await press('contact-add', desk());
    await save();
    expect(words('.sp-wrong')).toEqual([text('import.problem.missing')]);
    expect(document.activeElement).toBe(input('name'));
    await enter('name', 'Desk');
    await save();
    expect(own().helpDesk).toEqual([{ name: 'Desk' }]);
  });

  it('is changed in its place, and keeps its neighbours', async () => {
    stored([ADA, BO]);
    await open();
    await press('contact-change', desk());
    await vi.waitFor(() => expect(document.activeElement).toBe(input('name')));
    expect(CONTACT_FIELDS.map((name) => input(name).value)).toEqual(['Ada', 'ada@contoso.com', '', '', '']);
    await enter('mail', '');
    await enter('note', 'Mornings');
    await save();
    expect(own().helpDesk).toEqual([{ name: 'Ada', note: 'Mornings' }, BO]);
  });

  it('is removed alone, and the focus stays nearby', async () => {
    stored([ADA, BO]);
    await open();
    await press('contact-remove', desk());
    expect(own().helpDesk).toEqual([BO]);
    expect(words('.sp-person', desk())).toEqual(['Bo+46 8 123']);
    expect(document.activeElement).toBe(one(desk(), '[data-act="contact-add"]'));
  });

  it('is sent with those of its kind only', async () => {
    worker.stored = serializeSettings({ ...DEFAULT_SETTINGS, contacts: { ...NO_CONTACTS, provider: [ADA] } });
    await open();
    await press('contact-add', desk());
    await enter('name', 'Desk');
    await save();
    expect(own()).toEqual({ ...NO_CONTACTS, provider: [ADA], helpDesk: [{ name: 'Desk' }] });
    expect(fakeBrowser.runtime.sendMessage.mock.calls.map(([request]) => request)).toContainEqual({
      type: 'save',
      change: { contacts: { helpDesk: [{ name: 'Desk' }] } },
    });
  });

  it('has no room after the fifth', async () => {
    stored(['1', '2', '3', '4', '5'].map((name) => ({ name })));
    await open();
    expect(all(desk(), '[data-act="contact-add"]')).toEqual([]);
    expect(desk().textContent).toContain(text('contacts.full'));
    await press('contact-remove', desk());
    expect(all(desk(), '[data-act="contact-add"]')).toHaveLength(1);
  });
});

describe('a wrong field', () => {
  it.each([
    ['mail', 'desk', 'import.problem.badMail'],
    ['phone', 'call us', 'import.problem.badPhone'],
    ['page', 'http://desk.contoso.com', 'import.problem.badPage'],
  ])('is named under itself once it is left: %s', async (name, value, problem) => {
    await open();
    await press('contact-add', desk());
    const field = await enter(name, value);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(named(field, 'aria-describedby')).toBe(text(problem).replaceAll('`', ''));
    expect(words('.sp-wrong')).toHaveLength(1);
  });

  it('stores nothing: what was stored stays, what was typed stays, and the focus goes to the mistake', async () => {
    stored([ADA]);
    await open();
    await press('contact-change', desk());
    await enter('name', 'Ada B');
    await enter('mail', 'ada@');
    await save();
    expect(own().helpDesk).toEqual([ADA]);
    expect([input('name').value, input('mail').value]).toEqual(['Ada B', 'ada@']);
    expect(document.activeElement).toBe(input('mail'));
    await enter('mail', 'ada@fabrikam.com');
    expect(words('.sp-wrong')).toEqual([]);
    await save();
    expect(own().helpDesk).toEqual([{ name: 'Ada B', mail: 'ada@fabrikam.com' }]);
  });

  it('is not named while it is being typed, nor while it is empty', async () => {
    await open();
    await press('contact-add', desk());
    const mail = input('mail');
    mail.focus();
    mail.value = 'd';
    mail.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(words('.sp-wrong')).toEqual([]);
    await enter('mail', '');
    expect(words('.sp-wrong')).toEqual([]);
  });
});

describe('what is being entered', () => {
  it('stays when the settings change elsewhere, also when its contact goes', async () => {
    stored([ADA]);
    await open();
    await press('contact-change', desk());
    await enter('name', 'Ada B');
    stored([BO]);
    hearsOfChange();
    await settled();
    expect(input('name').value).toBe('Ada B');
    await save();
    expect(own().helpDesk).toEqual([BO, { name: 'Ada B', mail: 'ada@contoso.com' }]);
  });

  it('stays when it cannot be stored', async () => {
    await open();
    await press('contact-add', desk());
    await enter('name', 'Desk');
    worker.refuses = true;
    await save();
    expect(input('name').value).toBe('Desk');
    expect(one(document, '.sp-note.is-stop').textContent).toContain(text('options.failed.title'));
  });

  it('is given up by Cancel, which stores nothing and gives the focus back', async () => {
    stored([ADA]);
    await open();
    await press('contact-change', desk());
    await enter('name', 'Ada B');
    await press('contact-cancel', desk());
    expect(words('.sp-person', desk())).toEqual(['Adaada@contoso.com']);
    expect(own().helpDesk).toEqual([ADA]);
    await vi.waitFor(() => expect(document.activeElement).toBe(one(desk(), '[data-act="contact-change"]')));
  });

  it('is not given up by Escape, which closes only what nothing was typed into', async () => {
    await open();
    await press('contact-add', desk());
    await enter('name', 'De');
    key(input('name'), 'Escape');
    await settled();
    expect(input('name').value).toBe('De');
    await enter('name', '');
    key(input('name'), 'Escape', { isComposing: true });
    await settled();
    expect(all(desk(), 'form')).toHaveLength(1);
    key(input('name'), 'Escape');
    await settled();
    expect(all(desk(), 'form')).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement).toBe(one(desk(), '[data-act="contact-add"]')));
  });
});

describe('the editor of contacts', () => {
  it('names its form, its fields and its buttons', async () => {
    stored([ADA]);
    await open();
    const button = (act: string): HTMLElement => one(desk(), `[data-act="${act}"]`);
    expect(named(button('contact-remove'), 'aria-labelledby')).toBe(`${text('contacts.remove')} Adaada@contoso.com`);
    expect(named(button('contact-add'), 'aria-labelledby')).toBe(`${text('contacts.add')} ${text('contact.helpDesk')}`);
    await press('contact-add', desk());
    expect(named(one(desk(), 'form'), 'aria-labelledby')).toBe(text('contact.helpDesk'));
    const labels = CONTACT_FIELDS.map((name) => input(name).labels?.[0]?.textContent);
    expect(labels).toEqual(CONTACT_FIELDS.map((name) => text(`contacts.${name}`).replaceAll('`', '')));
    expect(input('name').required).toBe(true);
  });

  it('shows what was entered as text, whatever it is', async () => {
    stored([{ name: '<img src=x onerror=alert(1)>', note: '<b>note</b>' }]);
    await open();
    expect(words('.sp-person bdi', desk())).toEqual(['<img src=x onerror=alert(1)>', '<b>note</b>']);
    expect(all(document, 'img, .sp-person b')).toEqual([]);
  });
});
