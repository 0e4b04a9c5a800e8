import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_CONTACTS } from '../../src/core/contacts';
import { EXPORT_NAME, exportText } from '../../src/core/import';
import { DEFAULT_SETTINGS, parseSettings, type Settings, serializeSettings } from '../../src/core/settings';
import { BROKEN_FILES } from './broken-files';
import type { TestPage } from './driver';
import { chooseFile, offer, savedText, saveInto, useFolder } from './files';
import { ACT, catalogue, hides, KINDS, openPanel, ROW, reads, shows, useStage, words } from './support';

const en = catalogue('en');
const nl = catalogue('nl');

const ADA = { name: 'Ada Admin', mail: 'ada@contoso.example', phone: '+46 8 123', note: 'Weekdays' };
const OWN: Settings = {
  ...DEFAULT_SETTINGS,
  language: 'nl',
  corner: 'start',
  contacts: {
    ...NO_CONTACTS,
    globalAdmin: [ADA],
    provider: [{ name: '“Northwind” & <Söner>', page: 'https://northwind.example/' }],
  },
};

/** What is wrong with a value, in the language of `OWN`. */
const wrongIn = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  nl(`import.problem.${key}`)
    .replaceAll('`', '')
    .replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);

describe.each(KINDS)('the settings, in %s', (kind) => {
  const stage = useStage(kind);
  const folder = useFolder();

  const open = async (settings?: Settings): Promise<TestPage> => {
    if (settings !== undefined) await stage.store({ settings: serializeSettings(settings) });
    const tab = await stage.tabOf('options.html');
    await shows(tab, ACT('import'));
    return tab;
  };
  /** The person's settings, as they are stored. */
  const stored = async (): Promise<Settings> => {
    const [local]: readonly { readonly settings?: unknown }[] = JSON.parse(await stage.stored());
    return parseSettings(local?.settings).settings;
  };
  const focused = (tab: TestPage, css: string): Promise<unknown> =>
    tab.waitInRoot((_root, wanted: string) => document.activeElement?.matches(wanted), css);
  /** Goes on with the Tab key, as far as to the first element of the kind. */
  const tabTo = async (tab: TestPage, css: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await tab.press('Tab');
      if (await tab.inRoot((_root, wanted: string) => document.activeElement?.matches(wanted), css)) return;
    }
    throw new Error(`The Tab key does not lead to ${css}.`);
  };
  /** What the page says is wrong in the file: the place and the reason. */
  const problems = (tab: TestPage): Promise<readonly (readonly string[])[]> =>
    tab.inRoot(() =>
      [...document.querySelectorAll('.sp-import .sp-problems li')].map((item) =>
        [...item.children].map(({ textContent }) => textContent ?? ''),
      ),
    );
  const press = (tab: TestPage, act: string): Promise<void> => tab.clickInRoot({ css: ACT(act) });

  it('a contact is added, corrected, changed and removed by keyboard alone', async () => {
    const tab = await open();
    await tabTo(tab, ACT('contact-add'));
    await tab.press('Enter');
    await focused(tab, '[name="name"]');
    await tab.typeText(ADA.name);
    await tab.press('Tab');
    await tab.typeText('ada@');
    await tab.press('Tab');
    // Said under the field that was left, and the field is tied to it.
    await reads(tab, '.sp-wrong', en('import.problem.badMail'));
    const tied = await tab.inRoot(() => {
      const field = document.querySelector('[name="mail"]');
      return [field?.getAttribute('aria-invalid'), field?.getAttribute('aria-describedby')];
    });
    expect(tied).toEqual(['true', await tab.inRoot(() => document.querySelector('.sp-wrong')?.id)]);
    await tab.press('Enter');
    await focused(tab, '[name="mail"]');
    expect((await stored()).contacts).toEqual(NO_CONTACTS);

    await tab.typeText('contoso.example');
    await tab.press('Enter');
    await focused(tab, ACT('contact-change'));
    await reads(tab, '[role="status"]', en('options.saved'));
    expect((await stored()).contacts.globalAdmin).toEqual([{ name: ADA.name, mail: ADA.mail }]);

    await tab.press('Enter');
    await focused(tab, '[name="name"]');
    await tabTo(tab, '[name="note"]');
    await tab.typeText(ADA.note);
    await tab.press('Enter');
    await focused(tab, ACT('contact-change'));
    expect((await stored()).contacts.globalAdmin).toEqual([{ name: ADA.name, mail: ADA.mail, note: ADA.note }]);

    await tabTo(tab, ACT('contact-remove'));
    await tab.press('Enter');
    await focused(tab, ACT('contact-add'));
    expect((await stored()).contacts).toEqual(NO_CONTACTS);
  });

  it('what is being typed stays while a setting changes elsewhere', async () => {
    const tab = await open();
    await press(tab, 'contact-add');
    await focused(tab, '[name="name"]');
    await tab.typeText('Ada Ad');
    await stage.send({ type: 'save', change: { corner: 'start' } });
    await tab.waitInRoot(() => document.querySelector<HTMLInputElement>('[type="radio"][value="start"]')?.checked);
    await tab.typeText('min');
    await tab.press('Enter');
    await focused(tab, ACT('contact-change'));
    expect(await stored()).toMatchObject({ corner: 'start', contacts: { globalAdmin: [{ name: ADA.name }] } });
  });

  it('an open page says that there is a contact as soon as it is saved, and never who', async () => {
    const page = await stage.open('portal-home');
    await openPanel(page);
    await page.clickInRoot({ css: ROW('whom-to-ask') });
    await reads(page, '[data-title]', en('whom.title'));
    const tab = await open();
    await press(tab, 'contact-add');
    await focused(tab, '[name="name"]');
    await tab.typeText(ADA.name);
    await tab.press('Enter');
    await focused(tab, ACT('contact-change'));
    await page.page.bringToFront();
    await reads(page, '.sp-who b', en('contact.kept'));
    expect(await page.inRoot((root) => root?.textContent)).not.toContain(ADA.name);
  });

  it('what is wrong in a file is named with its place, and nothing is overwritten', async () => {
    expect(BROKEN_FILES.length).toBeGreaterThanOrEqual(20);
    const tab = await open(OWN);
    const before = await stage.stored();
    for (const { name, content, problems: wrong, right = false } of BROKEN_FILES) {
      await offer(tab, folder, content);
      await shows(tab, '.sp-import');
      const expected = wrong.map(([place, key, values]) => [...(place === '' ? [] : [place]), wrongIn(key, values)]);
      expect(await problems(tab), name).toEqual(expected);
      const takes = await tab.inRoot((_root, css: string) => document.querySelector(css) !== null, ACT('import-take'));
      expect(takes, name).toBe(right);
      await tab.inRoot((_root, css: string) => document.querySelector<HTMLElement>(css)?.click(), ACT('import-cancel'));
      await hides(tab, '.sp-import');
    }
    expect(await stage.stored()).toBe(before);
  });

  it('the right ones of a file with wrong ones are taken, when the person agrees', async () => {
    const tab = await open();
    const file = {
      language: 'tlh',
      corner: 'start',
      contacts: { globalAdmin: [{ ...ADA, mail: 'ada@' }, { mail: ADA.mail }] },
    };
    await offer(tab, folder, JSON.stringify(file));
    await focused(tab, '.sp-import h3');
    expect((await problems(tab)).map(([place]) => place)).toEqual([
      'language',
      'contacts.globalAdmin[0].mail',
      'contacts.globalAdmin[1].name',
    ]);
    expect(await words(tab, '.sp-changes')).toContain(ADA.name);
    expect(await stored()).toEqual(DEFAULT_SETTINGS);
    await press(tab, 'import-take');
    await reads(tab, '[role="status"]', en('options.saved'));
    const { name, phone, note } = ADA;
    expect(await stored()).toEqual({
      ...DEFAULT_SETTINGS,
      corner: 'start',
      contacts: { ...NO_CONTACTS, globalAdmin: [{ name, phone, note }] },
    });
    await hides(tab, '.sp-import');
  });

  it('a reset asks first, and changes nothing when it is given up', async () => {
    const tab = await open(OWN);
    const before = await stage.stored();
    await press(tab, 'reset');
    await focused(tab, ACT('reset-cancel'));
    await tab.press('Enter');
    await focused(tab, ACT('reset'));
    expect(await stage.stored()).toBe(before);
  });

  // The last one: Firefox opens its own list of what it saved, and the next key goes there.
  it('an export and its import give the same settings, and the same export', async () => {
    await saveInto(stage.driver, folder);
    const tab = await open(OWN);
    await press(tab, 'export');
    const file = path.join(folder, EXPORT_NAME);
    const text = await savedText(file);
    expect(text).toBe(exportText(OWN));

    await press(tab, 'reset');
    await focused(tab, ACT('reset-cancel'));
    await press(tab, 'reset-confirm');
    await expect.poll(stored).toEqual(DEFAULT_SETTINGS);
    // The reset took the language as well.
    await reads(tab, 'h1', en('options.title'));
    await chooseFile(tab, file);
    await shows(tab, ACT('import-take'));
    expect(await problems(tab)).toEqual([]);
    await press(tab, 'import-take');
    await expect.poll(stored).toEqual(OWN);
  });
});
