import { describe, expect, it } from 'vitest';
import type { LanguageTag } from '../../src/core/languages';
import { languageName } from '../../src/ui/language-names';
import { SECRETS } from '../site/secrets';
import type { TestPage } from './driver';
import { answers, choose, copies, languages, letter, mails, names, toLanguage, wayThrough } from './finding';
import { TITLE } from './problems';
import { ACT, catalogue, KINDS, ROW, reads, shows, useStage, words } from './support';

const en = catalogue('en');
const nl = catalogue('nl');

/** For somebody who wants to see invoices: from the areas, which stand where the portal has refused a page. */
const fromAreas = (say: typeof en) =>
  [
    ['area-billing', say('area.billing.title')],
    ['task-invoices', say('task.invoices.title')],
  ] as const;

/** The same from the list of all help. */
const toInvoices = (say: typeof en) => [['find-role', say('find.title')] as const, ...fromAreas(say)];

/** What they are told: the roles as the portal names them, the smallest first; the way in the words of the page. */
const INVOICES = {
  en: {
    page: 'portal-home',
    from: toInvoices,
    presses: 3,
    roles: ['Billing admin', 'Admin agent', 'Global admin'],
    way: 'Settings > Account settings > My access',
    users: 'User management',
  },
  ja: {
    page: 'not-authorized',
    from: fromAreas,
    presses: 2,
    roles: ['[課金管理者]', '[管理エージェント]', '[グローバル管理者]'],
    way: '[設定] > [アカウント設定] > [マイ アクセス]',
    users: '[ユーザー管理]',
  },
} as const;

const ADA = { name: 'Ada Admin', mail: 'ada@contoso.example', phone: '+46 8 123' };
const DESK = { name: 'Service desk', mail: 'desk@contoso.example', note: 'Weekdays' };
const NORTHWIND = { name: 'Northwind', page: 'https://northwind.example/help' };
const CONTACTS = { settings: { contacts: { globalAdmin: [ADA], helpDesk: [DESK], provider: [NORTHWIND] } } };

/** What is typed, and what must be among the first. */
const QUERIES: readonly (readonly [LanguageTag, string, string])[] = [
  ['en', 'see invoices', 'task-invoices'],
  ['en', 'MPN partner admin', 'role-partner-admin'],
  ['ja', 'Billing admin', 'role-billing-admin'],
  ['nl', 'facturen bekijken', 'task-invoices'],
  ['ja', 'MPN パートナー管理者', 'role-partner-admin'],
];

/** Whether the own contacts in sight stand before the short answers. */
const contactsFirst = (tab: TestPage): Promise<boolean> =>
  tab.inRoot((root) => {
    const tree = root ?? (location.protocol.endsWith('-extension:') ? document : undefined);
    const [contacts, answer] = ['.sp-contact', '.sp-answer'].map((css) => tree?.querySelector(css));
    if (!contacts || !answer) throw new Error('There are no contacts, or no answers.');
    return (contacts.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });

describe.each(KINDS)('the role finder, in %s', (kind) => {
  const stage = useStage(kind);
  const whole = kind === 'chromium';

  it.each(whole ? (['en', 'ja'] as const) : (['ja'] as const))(
    'three presses at most lead to the role, to whoever gives it, to the way there and to a request, in %s',
    async (language) => {
      const say = catalogue(language);
      const { page, from, presses, roles, way, users } = INVOICES[language];
      const tab = await stage.open(page, language);
      expect(await wayThrough(tab, from(say))).toBe(presses);
      expect(await answers(tab)).toEqual({
        [say('find.roles')]: roles,
        [say('find.who')]: [say('giver.userAdmin.name'), say('giver.globalAdmin.name')],
        [say('find.way')]: [
          way,
          say('giver.globalAdmin.find'),
          say('giver.globalAdmin.otherwise').replace('{label:userManagement}', users),
        ],
      });
      const request = await letter(tab);
      expect(request).toContain(say('role.billingAdmin.name'));
      expect(request).toContain(say('task.invoices.title'));
      expect(request).toContain('https://partner.microsoft.com/');
      // Who has the help in English has one request, and nothing to choose.
      const choices = language === 'en' ? [] : [languageName(language), 'English', say('request.both')];
      expect(await languages(tab)).toEqual(choices);
      // A page can watch what is typed into it: there is nothing to type into.
      const fields = 'input, textarea, select, [contenteditable]';
      expect(await tab.inRoot((root, css: string) => root?.querySelectorAll(css).length, fields)).toBe(0);
    },
  );

  it.runIf(whole)('the names of roles are in the language of the help, the way in that of the page', async () => {
    await stage.send({ type: 'language', language: 'nl' });
    const tab = await stage.open('portal-home', 'ja');
    await wayThrough(tab, toInvoices(nl));
    const told = await answers(tab);
    expect(told[nl('find.roles')]?.[0]).toBe(nl('role.billingAdmin.name'));
    expect(told[nl('find.way')]?.[0]).toBe(INVOICES.ja.way.replace(/[[\]]/g, ''));
  });

  it.runIf(whole)('“Change” leads to the tasks of the same area, and every step leads back', async () => {
    const tab = await stage.open('portal-home');
    await wayThrough(tab, toInvoices(en));
    await tab.clickInRoot({ css: '.sp-asked [data-topic]' });
    await reads(tab, TITLE, en('area.billing.title'));
    await choose(tab, 'task-prices', en('task.prices.title'));
    for (const title of ['area.billing.title', 'task.invoices.title', 'area.billing.title', 'find.title']) {
      await tab.clickInRoot({ css: ACT('back') });
      await reads(tab, TITLE, en(title));
    }
  });

  it.runIf(whole)('where no role helps it says so, and the request asks for none', async () => {
    const tab = await stage.open('portal-home');
    await wayThrough(tab, [
      ['find-role', en('find.title')],
      ['area-edge', en('area.edge.title')],
      ['task-edge-access', en('task.edgeAccess.title')],
    ]);
    await reads(tab, '.sp-panel-body', en('special.edge.text'));
    const request = await letter(tab);
    expect(request).toContain(en('giver.primaryOwner.need'));
    expect(request).not.toContain(en('request.role').replace('{role}', ''));
    await choose(tab, 'special-edge', en('special.edge.title'));
  });

  it.runIf(whole)(
    'the list of roles leads to a role by its name, with its former one, and on to what it opens',
    async () => {
      const tab = await stage.open('sign-in');
      await wayThrough(tab, [
        ['find-role', en('find.title')],
        ['role-list', en('find.list.title')],
        ['role-partner-admin', en('role.partnerAdmin.name')],
      ]);
      expect(await answers(tab)).toMatchObject({ [en('find.former')]: ['MPN partner admin'] });
      await choose(tab, 'task-membership-invoices', en('task.membershipInvoices.title'));
      expect(await letter(tab)).toContain(en('role.partnerAdmin.name'));
    },
  );

  it('the questions end in one person and one way, with the contact that was named for it', async () => {
    await stage.store(CONTACTS);
    const tab = await stage.open('locked');
    const presses = await wayThrough(tab, [
      ['whom-to-ask', en('whom.title')],
      ['decide-start', en('decide.start.title')],
      ['decide-cannot-sign-in', en('decide.cannotSignIn.title')],
      ['decide-need-admin', en('decide.needAdmin.title')],
      ['decide-nobody-can', en('decide.nobodyCan.title')],
      ['decide-reseller', en('decide.reseller.title')],
    ]);
    expect(presses).toBe(6);
    expect(await answers(tab)).toEqual({
      [en('find.whoHelps')]: [en('people.provider')],
      [en('common.whatToDo')]: [en('decide.way.provider')],
    });
    expect(await names(tab, '.sp-contact > b')).toEqual([en('contact.kept')]);
    expect(await contactsFirst(tab)).toBe(true);
    const popup = await stage.tabOf('popup.html#topic=decide-reseller');
    await reads(popup, '.sp-contact > b', NORTHWIND.name);
    await shows(popup, `.sp-contact a[href="${NORTHWIND.page}"]`);
    // An address that leads away is shown whole.
    expect(await words(popup, '.sp-contact')).toContain('northwind.example/help');
  });

  it('the request is copied as it is seen, in both languages, and nothing of the page is in it', async () => {
    const tab = await stage.open('not-authorized', 'nl');
    await wayThrough(tab, fromAreas(nl));
    const dutch = (await letter(tab)) ?? '';
    expect(dutch).toContain(`${nl('role.billingAdmin.name')} (${en('role.billingAdmin.name')})`);
    expect(await copies(tab, stage)).toBe(dutch);
    await tab.page.bringToFront();
    const inEnglish = await toLanguage(tab, 'english');
    // What was copied was the other one.
    expect(await tab.inRoot((root) => root?.querySelector('.sp-done')?.checkVisibility() ?? false)).toBe(false);
    expect(inEnglish).not.toBe(dutch);
    expect(inEnglish).toContain(en('request.need'));
    expect(inEnglish).toContain(en('task.invoices.title'));
    expect(await copies(tab, stage)).toBe(inEnglish);
    await tab.page.bringToFront();
    // Side by side, for whoever does not know which one is read.
    const inBoth = await toLanguage(tab, 'both');
    expect(inBoth).toBe(`${dutch}\n\n———\n\n${inEnglish}`);
    expect(await copies(tab, stage)).toBe(inBoth);
    const kept = await stage.stored();
    const page = await tab.page.evaluate(() => `${location.href}${document.documentElement.innerHTML}`);
    expect(SECRETS.some((one) => page.includes(one))).toBe(true);
    expect(SECRETS.filter((one) => `${dutch}${inEnglish}${kept}`.includes(one))).toEqual([]);
    // What was chosen for one request is not chosen for the next.
    await tab.page.bringToFront();
    await tab.clickInRoot({ css: '.sp-asked [data-topic]' });
    await reads(tab, TITLE, nl('area.billing.title'));
    await choose(tab, 'task-prices', nl('task.prices.title'));
    expect(await letter(tab)).toContain(nl('request.need'));
  });

  // Firefox knows no such policy for the clipboard.
  it.runIf(whole)('where the page refuses the clipboard, the request is there to select', async () => {
    const tab = await stage.open('clipboard-refused', 'nl');
    await wayThrough(tab, toInvoices(nl));
    const inEnglish = await toLanguage(tab, 'english');
    await tab.clickInRoot({ css: ACT('copy') });
    await shows(tab, '.is-refused');
    const byHand = await tab.inRoot((root) => {
      const shown = [...(root?.querySelectorAll<HTMLElement>('.sp-by-hand') ?? [])].find((one) =>
        one.checkVisibility(),
      );
      return shown && { text: shown.textContent, select: getComputedStyle(shown).userSelect, lang: shown.lang };
    });
    expect(byHand).toEqual({ text: inEnglish, select: 'text', lang: 'en' });
    expect(await tab.page.evaluate(() => getSelection()?.toString())).toBe('');
  });

  it('own contacts are for the toolbar only: a page is told that there are some, and nothing of them', async () => {
    await stage.store(CONTACTS);
    const tab = await stage.open('portal-home', 'nl');
    await wayThrough(tab, toInvoices(nl));
    expect(await names(tab, '.sp-contact b')).toEqual([nl('contact.kept'), nl('contact.kept')]);
    expect(await mails(tab)).toEqual([]);
    const all = await tab.inRoot((root) => [root?.textContent, root?.innerHTML].join());
    for (const planted of [ADA, DESK, NORTHWIND].flatMap((one) => Object.values(one)))
      expect(all).not.toContain(planted);
  });

  it('own contacts stand before the answer, and a mail to them has the request in it', async () => {
    await stage.store(CONTACTS);
    await stage.send({ type: 'language', language: 'nl' });
    const tab = await stage.tabOf('popup.html#topic=task-invoices');
    await reads(tab, TITLE, nl('task.invoices.title'));
    expect(await names(tab, '.sp-contact b')).toEqual([ADA.name, DESK.name]);
    expect(await contactsFirst(tab)).toBe(true);
    const [ada, desk, ...letters] = await mails(tab);
    expect([ada, desk]).toEqual([`mailto:${ADA.mail}`, `mailto:${DESK.mail}`]);
    expect(letters.map((href) => new URL(href).pathname)).toEqual([ADA.mail, DESK.mail]);
    const written = new URL(letters[0] ?? '').searchParams;
    expect(written.get('subject')).toContain(nl('role.billingAdmin.name'));
    expect(written.get('body')?.replaceAll('\r\n', '\n')).toBe(await letter(tab));
    const inEnglish = await toLanguage(tab, 'english');
    const [, , other = ''] = await mails(tab);
    expect(new URL(other).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(inEnglish);

    const people = await stage.tabOf('popup.html#topic=whom-to-ask');
    await reads(people, TITLE, nl('whom.title'));
    expect((await names(people, '.sp-who b')).slice(0, 3)).toEqual([DESK.name, ADA.name, nl('people.globalAdmin')]);
  });

  it.each(whole ? QUERIES : QUERIES.slice(4))('the popup finds in %s for "%s" %s', async (language, query, topic) => {
    await stage.send({ type: 'language', language });
    const popup = await stage.tabOf('popup.html');
    await reads(popup, '[for="search"]', catalogue(language)('search.label'));
    await popup.waitInRoot(() => document.activeElement?.id === 'search');
    await popup.typeText(query);
    await popup.waitInRoot((_root, wanted: string) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.sp-results .sp-row')].slice(0, 5);
      return rows.some((row) => row.dataset.topic === wanted);
    }, topic);
  });

  it('the popup has the same request, in both languages', async () => {
    await stage.store(CONTACTS);
    await stage.send({ type: 'language', language: 'nl' });
    const popup = await stage.tabOf('popup.html#topic=task-invoices');
    await reads(popup, TITLE, nl('task.invoices.title'));
    const dutch = await letter(popup);
    expect(await copies(popup, stage)).toBe(dutch);
    await popup.page.bringToFront();
    const inEnglish = await toLanguage(popup, 'english');
    expect(inEnglish).toContain(en('request.need'));
    expect(await copies(popup, stage)).toBe(inEnglish);
    await popup.page.bringToFront();
    const [, , mail = ''] = await mails(popup);
    expect(new URL(mail).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(inEnglish);
    await popup.clickInRoot({ css: ROW('role-billing-admin') });
    await reads(popup, TITLE, nl('role.billingAdmin.name'));
  });
});
