import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CONTACTS } from '../../src/core/contacts';
import { IMPORT_LIMIT } from '../../src/core/import';
import { DEFAULT_SETTINGS, parseSettings, type Settings, serializeSettings } from '../../src/core/settings';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import {
  chosen,
  hearsOfChange,
  offer,
  open,
  press,
  resetWorker,
  row,
  status,
  words,
  worker,
} from './support/options-page';
import { text } from './support/worker-answers';
import { all, one } from './ui-fixture';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'it',
  corner: 'start',
  contacts: { ...NO_CONTACTS, provider: [{ name: 'Northwind' }] },
};
const own = (): Settings => parseSettings(worker.stored).settings;
const json = (value: object): string => JSON.stringify(value);

const saves = { made: [] as { name: string; blob: Blob }[] };
beforeEach(() => {
  resetBrowser();
  resetWorker();
  saves.made = [];
  let made: Blob | undefined;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        made = blob;
        return 'blob:chrome-extension://signpost/1';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made !== undefined && this.href.startsWith('blob:')) saves.made.push({ name: this.download, blob: made });
  });
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('an export', () => {
  it('is a file of the person’s settings and contacts, and of nothing that the organisation set', async () => {
    worker.stored = { ...serializeSettings(OWN), theme: 'pink' };
    worker.managed = { language: 'sv', contacts: { provider: [{ name: 'Company' }] }, message: { default: 'Hello' } };
    await open();
    await press('export');
    expect(saves.made.map(({ name }) => name)).toEqual(['signpost-settings.json']);
    expect(saves.made[0]?.blob.type).toBe('application/json');
    expect(JSON.parse((await saves.made[0]?.blob.text()) ?? '')).toEqual({ version: 1, ...OWN });
  });

  it('comes back by an import as it was', async () => {
    worker.stored = serializeSettings(OWN);
    await open();
    await press('export');
    worker.stored = undefined;
    hearsOfChange();
    await settled();
    await offer(saves.made[0]?.blob ?? '');
    expect(words('.sp-import .sp-problems')).toEqual([]);
    await press('import-take');
    expect(own()).toEqual(OWN);
  });
});

describe('an import', () => {
  it('shows what would change, and changes nothing before it is taken over', async () => {
    worker.stored = serializeSettings(OWN);
    await open();
    await offer(
      json({ version: 1, language: 'sv', corner: 'start', contacts: { provider: [], helpDesk: [{ name: 'D' }] } }),
    );
    const rows = all(document, '.sp-changes dt, .sp-changes dd').map(({ textContent }) => textContent);
    const [now, then] = [text('import.now'), text('import.then')];
    expect(rows).toEqual([
      text('options.language'),
      `${now}Italiano`,
      `${then}Svenska`,
      text('contact.provider'),
      `${now}Northwind`,
      `${then}${text('contacts.none')}`,
      text('contact.helpDesk'),
      `${now}${text('contacts.none')}`,
      `${then}D`,
    ]);
    expect(worker.stored).toEqual(serializeSettings(OWN));
    await press('import-take');
    expect(own()).toEqual({ ...OWN, language: 'sv', contacts: { ...NO_CONTACTS, helpDesk: [{ name: 'D' }] } });
    expect(status()).toBe(text('options.saved'));
    expect(all(document, '.sp-import')).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement).toBe(one(document, '[data-act="import"]')));
  });

  it('is told of: the focus goes to its heading', async () => {
    await open();
    await offer(json({ corner: 'start' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(one(document, '.sp-import h3')));
    expect(words('.sp-import h3')).toEqual([text('import.title')]);
  });

  it('changes nothing when it is cancelled', async () => {
    worker.stored = serializeSettings(OWN);
    await open();
    await offer(json({ language: 'sv' }));
    await press('import-cancel');
    expect(worker.stored).toEqual(serializeSettings(OWN));
    expect(all(document, '.sp-import')).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement).toBe(one(document, '[data-act="import"]')));
  });

  it('names every wrong value with its place and the reason, and the right ones can be taken', async () => {
    await open();
    await offer(
      json({ language: 'klingon', corner: 'start', contacts: { provider: [{ name: 'N', mail: 'n' }] }, message: {} }),
    );
    expect(all(document, '.sp-import li').map((item) => words('span', item).slice(0, 1))).toEqual([
      ['language'],
      ['contacts.provider[0].mail'],
      ['message'],
    ]);
    expect(words('.sp-import li')[2]).toBe(`message${text('import.problem.byPolicyOnly')}`);
    await press('import-take');
    expect(own()).toEqual({
      ...DEFAULT_SETTINGS,
      corner: 'start',
      contacts: { ...NO_CONTACTS, provider: [{ name: 'N' }] },
    });
  });

  it.each([
    [
      'no JSON',
      '{"language": "sv",\n}',
      text('import.problem.notJson').replace('{line}', '2').replace('{column}', '1'),
    ],
    ['a list', '[]', text('import.problem.notAnObject')],
    ['something else', '{"theme": "dark"}', text('import.problem.noSettings')],
    ['too much', ' '.repeat(IMPORT_LIMIT + 1), text('import.problem.tooLarge').replace('{limit}', '100')],
  ])('of a file with %s says so, and offers nothing to take over', async (_name, content, sentence) => {
    worker.stored = serializeSettings(OWN);
    await open();
    await offer(content);
    expect(words('.sp-import h3')).toEqual([text('import.nothing')]);
    expect(words('.sp-import li')).toEqual([sentence]);
    expect(all(document, '[data-act="import-take"]')).toEqual([]);
    expect(words('[data-act="import-cancel"]')).toEqual([text('import.close')]);
    expect(worker.stored).toEqual(serializeSettings(OWN));
  });

  it('of a file that the browser cannot read says so', async () => {
    await open();
    vi.spyOn(File.prototype, 'text').mockRejectedValue(new Error('gone'));
    await offer('{}');
    expect(words('.sp-import li')).toEqual([text('import.problem.unreadable')]);
  });

  it('of the very settings that are stored would change nothing', async () => {
    worker.stored = serializeSettings(OWN);
    await open();
    await offer(json(OWN));
    expect(words('.sp-import h3')).toEqual([text('import.nothing')]);
    expect(all(document, '.sp-import li')).toEqual([]);
  });

  it('names what the organisation set, and takes the rest', async () => {
    worker.managed = { language: 'sv', launcher: 'off' };
    await open();
    await offer(json({ language: 'it', launcher: 'tab', corner: 'start' }));
    expect(one(document, '.sp-import').textContent).toContain(text('import.managed.other').replace('{count}', '2'));
    expect(words('.sp-import li')).toEqual([text('options.language'), text('options.launcher')]);
    await press('import-take');
    expect(own()).toEqual({ ...DEFAULT_SETTINGS, corner: 'start' });
    expect(status()).toBe(text('options.saved'));
  });

  it('that cannot be stored stays in sight', async () => {
    await open();
    await offer(json({ corner: 'start' }));
    worker.refuses = true;
    await press('import-take');
    expect(all(document, '.sp-import')).toHaveLength(1);
    expect(one(document, '.sp-note.is-stop').textContent).toContain(text('options.failed.title'));
  });

  it('can be made of another file, or the same once more', async () => {
    await open();
    await offer('[]');
    await offer(json({ corner: 'start' }));
    expect(words('.sp-import h3')).toEqual([text('import.title')]);
    await offer(json({ corner: 'start' }));
    expect(words('.sp-changes dt')).toEqual([text('options.corner')]);
  });
});

describe('a reset', () => {
  it('asks first, with the focus on the way back, which changes nothing', async () => {
    worker.stored = serializeSettings(OWN);
    await open();
    await press('reset');
    expect(one(document, '.sp-ask').textContent).toContain(text('options.reset.ask'));
    await vi.waitFor(() => expect(document.activeElement).toBe(one(document, '[data-act="reset-cancel"]')));
    await press('reset-cancel');
    expect(worker.stored).toEqual(serializeSettings(OWN));
    expect(all(document, '.sp-ask')).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement).toBe(one(document, '[data-act="reset"]')));
  });

  it('puts all settings back, and removes the contacts', async () => {
    worker.stored = serializeSettings(OWN);
    await open();
    await press('reset');
    await press('reset-confirm');
    expect(worker.stored).toEqual(serializeSettings(DEFAULT_SETTINGS));
    expect(chosen()).toEqual(['auto', 'plate', 'end']);
    expect(words('.sp-person', row('contact.provider'))).toEqual([]);
    expect(status()).toBe(text('options.saved'));
  });

  it('leaves what the organisation set, and what the person had chosen there', async () => {
    worker.stored = serializeSettings(OWN);
    worker.managed = { language: 'sv' };
    await open();
    await press('reset');
    await press('reset-confirm');
    expect(own()).toEqual({ ...DEFAULT_SETTINGS, language: 'it' });
    expect(words('.sp-fixed')).toEqual(['Svenska']);
  });
});
