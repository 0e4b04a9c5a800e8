import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTACT_FIELDS, type Contact, NO_CONTACTS } from '../../src/core/contacts';
import { DEFAULT_SETTINGS, parseSettings, serializeSettings } from '../../src/core/settings';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { enter, input, open, press, resetWorker, row, worker } from './support/options-page';
import { all, one } from './ui-fixture';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const ADA: Contact = { name: 'Ada', mail: 'ada@contoso.com' };
const BO: Contact = { name: 'Bo', phone: '+46 8 123' };

const own = () => parseSettings(worker.stored).settings.contacts;
const desk = (): HTMLElement => row('contact.helpDesk');

async function save(): Promise<void> {
  const form = one(desk(), 'form');
  if (form instanceof HTMLFormElement) form.requestSubmit();
  await settled();
}

beforeEach(() => {
  resetBrowser();
  resetWorker();
  worker.stored = serializeSettings({ ...DEFAULT_SETTINGS, contacts: { ...NO_CONTACTS, helpDesk: [ADA, BO] } });
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('what is being entered', () => {
  it.each([
    ['change', 'Ada B'],
    ['add', 'Desk'],
  ])('is one contact at a time: no other can be begun over it, and none is overwritten (%s)', async (act, name) => {
    await open();
    await press(`contact-${act}`, desk());
    await enter('name', name);
    expect(all(desk(), '[data-act="contact-change"], [data-act="contact-add"]')).toEqual([]);
    expect(all(desk(), '[data-act="contact-remove"]').length).toBeGreaterThan(0);
    await save();
    const expected = act === 'add' ? [ADA, BO, { name }] : [{ ...ADA, name }, BO];
    expect(own().helpDesk).toEqual(expected);
    all(desk(), '[data-act="contact-change"]')[1]?.click();
    await settled();
    expect(CONTACT_FIELDS.map((field) => input(field).value)).toEqual(['Bo', '', '+46 8 123', '', '']);
    await save();
    expect(own().helpDesk).toEqual(expected);
  });

  it('is that of the button that was pressed last, if two are pressed before the page is drawn', async () => {
    await open();
    for (const button of all(desk(), '[data-act="contact-change"]')) button.click();
    await settled();
    expect(input('name').value).toBe('Bo');
    await enter('note', 'Mornings');
    await save();
    expect(own().helpDesk).toEqual([ADA, { ...BO, note: 'Mornings' }]);
  });
});
