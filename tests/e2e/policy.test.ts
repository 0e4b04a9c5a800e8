import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DriverKind } from './driver';
import { policyText, unpackedId, usePolicy } from './policies';
import {
  all,
  CHOICES,
  describePolicies,
  isFree,
  MANAGED,
  managed,
  PROBLEM,
  SAMPLE,
  save,
  settings,
  waitForPolicy,
} from './policy-looks';
import { ACT, catalogue, KINDS, openPanel, packageOf, ROW, reads, shows, useStage, words } from './support';

const en = catalogue('en');
const COMPANY = '.sp-note';
const count = (key: string, number: number): string => en(key).replace('{count}', String(number));

const PEOPLE = ['IT help desk', 'Robin Berg', 'Kim Rossi', 'Alex Visser', 'Example Distribution'];

/** One of each kind that can be wrong. Of the last two Chromium lets us see nothing: they are not of its schema. */
const WRONG = {
  corner: 'start',
  launcher: 'pill',
  message: { default: 'Greetings from the office.', xx: 'Hello' },
  contacts: { helpDesk: [{ name: 'IT help desk', mail: 'ask us', phone: '+1 555 0199' }, { phone: '1' }] },
  links: [
    { text: 'Intranet', url: 'http://it.example.com/' },
    { text: 'Handbook', url: 'https://it.example.com/handbook' },
  ],
  opening: 1,
  colour: 'red',
};
const SEEN_WRONG = [
  'launcher',
  'message.xx',
  'contacts.helpDesk[0].mail',
  'contacts.helpDesk[1].name',
  'links[0].url',
] as const;

for (const kind of KINDS) {
  describePolicies(kind, () => {
    fromTheStart(kind);
    wrong(kind);
    // Chromium's begin, change, go and break while it runs, in a file of their own: it does not tell when it has read a
    // broken one.
    if (kind === 'firefox') {
      fromStartToStart(kind);
      without(kind);
    }
  });
}

function fromTheStart(kind: DriverKind): void {
  describe('there when the browser starts: the sample for administrators', () => {
    usePolicy(kind, policyText(kind, SAMPLE));
    const stage = useStage(kind);
    waitForPolicy(stage);

    it('is shown in the settings as set by the organisation, with nothing left to choose', async () => {
      if (kind === 'chromium') expect(stage.driver.extensionId).toBe(unpackedId(packageOf(kind)));
      const tab = await settings(stage);
      await reads(tab, '.sp-note', count('options.managed.other', 11));
      expect(await all(tab, MANAGED)).toEqual(Array.from({ length: 11 }, () => en('options.managed.badge')));
      expect(await all(tab, `${CHOICES}, ${PROBLEM}`)).toEqual([]);
      const fixed = (await all(tab, '.sp-fixed')).join('\n');
      for (const name of PEOPLE) expect(fixed).toContain(name);
      expect(fixed).toContain('https://it.example.com/partner-center');
    });

    it('is not overwritten: saving is refused, and what the person chose before stays stored', async () => {
      await stage.store({ settings: { version: 1, launcher: 'tab' } });
      expect(await save(stage, { launcher: 'off' })).toEqual({ saved: false, managed: true });
      expect(await stage.send({ type: 'language', language: 'ja' })).toEqual({ saved: false, managed: true });
      expect(await stage.send({ type: 'settings' })).toMatchObject({
        settings: { launcher: 'plate', language: 'auto' },
        own: { launcher: 'tab' },
      });
    });

    it('has its message, its link and its people in the panel, in the language of the page, and whom the person entered stays away', async () => {
      expect(await save(stage, { contacts: { globalAdmin: [{ name: 'Somebody I know' }] } })).toEqual({ saved: true });
      const tab = await stage.open('sign-in', 'nl');
      await openPanel(tab);
      await reads(tab, COMPANY, 'Meld u aan met uw adres van example.com, niet met een persoonlijk account.');
      await reads(
        tab,
        `${COMPANY} a[href="https://it.example.com/partner-center"]`,
        'Zo werken wij met Partner Center',
      );
      await tab.clickInRoot({ css: ROW('whom-to-ask') });
      await shows(tab, '.sp-contact');
      expect(await all(tab, '.sp-contact > b')).toEqual([
        ...PEOPLE.slice(0, 3),
        catalogue('nl')('contact.kept'),
        ...PEOPLE.slice(3),
      ]);
      await shows(tab, '.sp-contact a[href="mailto:helpdesk@example.com"]');
    });

    it('has its message in the popup, and neither there nor in the panel a way to choose otherwise', async () => {
      const popup = await stage.tabOf('popup.html');
      await reads(popup, COMPANY, 'Sign in with your example.com address, not with a personal account.');
      const tab = await stage.open('sign-in');
      await openPanel(tab);
      const ways = `${ACT('mode')}, ${ACT('language')}`;
      expect([...(await all(popup, ways)), ...(await all(tab, ways))]).toEqual([]);
    });
  });
}

function wrong(kind: DriverKind): void {
  describe('with wrong values', () => {
    usePolicy(kind, policyText(kind, WRONG));
    const stage = useStage(kind);
    waitForPolicy(stage);

    it('are in force but for these, which the settings name with the reason', async () => {
      const tab = await settings(stage);
      const seen = kind === 'firefox' ? ['opening', ...SEEN_WRONG, 'colour'] : SEEN_WRONG;
      expect([...(await all(tab, `${PROBLEM} .sp-code`))].sort()).toEqual([...seen].sort());
      await reads(tab, 'summary', count('policy.problems.other', seen.length));
      const reasons = await all(tab, `${PROBLEM} span:last-child`);
      expect(reasons).toContain(en('import.problem.unknownValue').replace('{values}', 'plate, tab, off'));
      for (const key of ['unknownLanguage', 'badMail', 'missing', 'badPage']) {
        expect(reasons).toContain(en(`import.problem.${key}`).replaceAll('`', ''));
      }
      // The corner, the help desk, the message and the other link.
      await reads(tab, '.sp-note', count('options.managed.other', 4));
      expect(await all(tab, '.sp-fixed')).toEqual([
        en('options.corner.left'),
        'IT help desk+1 555 0199',
        WRONG.message.default,
        'Handbookhttps://it.example.com/handbook',
      ]);
    });

    it('leave what is wrong to the person', async () => {
      expect(await save(stage, { launcher: 'tab', opening: 'problem' })).toEqual({ saved: true });
      const tab = await stage.open('sign-in');
      await shows(tab, '.sp-tab');
      await openPanel(tab);
      expect(await words(tab, COMPANY)).toContain(WRONG.message.default);
      expect(await all(tab, `${COMPANY} a`)).toHaveLength(1);
    });
  });
}

/** One profile through three starts of the browser. */
function fromStartToStart(kind: DriverKind): void {
  const profile = path.join(tmpdir(), `signpost-profile-${process.pid}`);
  const remove = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  describe('from start to start of one profile', () => {
    beforeAll(() => {
      remove();
      mkdirSync(profile);
    });
    afterAll(remove);

    describe('there at the first', () => {
      usePolicy(kind, policyText(kind, { launcher: 'off', corner: 'end' }));
      const stage = useStage(kind, { profile });

      it('are in force over what the person chose', async () => {
        await stage.store({ settings: { version: 1, launcher: 'tab' } });
        expect(await save(stage, { opening: 'problem' })).toEqual({ saved: true });
        expect(await save(stage, { launcher: 'plate' })).toEqual({ saved: false, managed: true });
        const tab = await settings(stage);
        await reads(tab, '.sp-note', count('options.managed.other', 2));
        expect(await all(tab, '.sp-fixed')).toEqual([en('options.launcher.off'), en('options.corner.right')]);
      });
    });

    describe('changed at the second', () => {
      usePolicy(kind, policyText(kind, { launcher: 'plate', message: { default: 'The second word.' } }));
      const stage = useStage(kind, { profile });

      it('are in force as they are now, and what they no longer set is the person’s', async () => {
        expect(await managed(stage)).toEqual({ launcher: 'plate', message: { default: 'The second word.' } });
        const tab = await settings(stage);
        expect(await all(tab, '.sp-fixed')).toEqual([en('options.launcher.plate'), 'The second word.']);
        await shows(await stage.open('sign-in'), '.sp-open');
      });
    });

    describe('taken away at the third', () => {
      usePolicy(kind);
      const stage = useStage(kind, { profile });

      it('leave everything to the person: what was chosen before is in force', async () => {
        await expect(managed(stage)).rejects.toThrow('not found');
        await isFree(await settings(stage));
        expect(await stage.send({ type: 'settings' })).toMatchObject({
          settings: { launcher: 'tab', opening: 'problem' },
          own: { launcher: 'tab', opening: 'problem' },
        });
        await shows(await stage.open('sign-in'), '.sp-tab');
      });
    });
  });
}

function without(kind: DriverKind): void {
  describe('none', () => {
    usePolicy(kind);
    const stage = useStage(kind);

    it('leave everything to the person, though the browser rejects the question', async () => {
      await expect(managed(stage)).rejects.toThrow('not found');
      await isFree(await settings(stage));
      expect(await save(stage, { launcher: 'tab' })).toEqual({ saved: true });
      await shows(await stage.open('sign-in'), '.sp-tab');
    });
  });

  describe('in a file that is broken', () => {
    usePolicy(kind, policyText(kind, SAMPLE).slice(0, -4));
    const stage = useStage(kind);

    it('set nothing, and disturb nothing', async () => {
      await isFree(await settings(stage));
      await openPanel(await stage.open('sign-in'));
    });
  });
}
