import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/core/inline';
import { letterText, mailAddress, REQUEST_KEYS, requestLetter, requestMail, type Say } from '../../src/core/request';

const WISH = { role: 'role', task: 'task', how: 'how', url: 'https://partner.microsoft.com/users' };
const EN: Readonly<Record<string, string>> = {
  'request.subject': 'A role ({role})',
  'request.hello': 'Hello {name},',
  'request.name': '[name]',
  'request.need': 'I need a role.',
  'request.role': 'Role: {role}',
  'request.task': 'Task: {task}',
  'request.bothNames': '{role} ({english})',
  'request.former': '{role}, once {former}',
  'request.thanks': 'Thank you!',
  role: 'Billing admin',
  task: 'See invoices',
  how: 'Open [[Settings]].',
};
const SV = { ...EN, 'request.hello': 'Hej {name}!', role: 'Faktureringsadministratör' };

/** A catalogue as a voice. */
const sayOf =
  (messages: Readonly<Record<string, string>>): Say =>
  (key, values) =>
    parseInline(messages[key] ?? key, values).map((part) =>
      part.type === 'label' ? { type: 'quoted', text: part.id } : part,
    );
const textOf = (...of: Parameters<typeof requestLetter>): string => letterText(requestLetter(...of).paragraphs);
const bodyOf = (address: string): string | null => new URL(address).searchParams.get('body');
/** Any text, halves of characters and control characters among it. */
const anything = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) });

describe('the letter', () => {
  it('says who, what, which role, how and where, and leaves a gap for the name', () => {
    expect(textOf(sayOf(EN), WISH)).toBe(
      [
        'Hello [name],',
        'I need a role.',
        'Role: Billing admin\nTask: See invoices',
        'Open Settings.',
        'https://partner.microsoft.com/users',
        'Thank you!',
      ].join('\n\n'),
    );
    const [[[, gap] = []] = []] = requestLetter(sayOf(EN), WISH).paragraphs;
    expect(gap).toEqual({ text: '[name]', as: 'gap' });
  });

  it('names the role in English besides where the names differ, and only there', () => {
    const swedish = requestLetter(sayOf(SV), WISH, sayOf(EN));
    expect(letterText(swedish.paragraphs)).toContain('Role: Faktureringsadministratör (Billing admin)\n');
    expect(swedish.subject).toBe('A role (Faktureringsadministratör (Billing admin))');
    for (const role of ['Billing admin', 'Faktura (Billing admin)']) {
      expect(textOf(sayOf({ ...SV, role }), WISH, sayOf(EN))).toContain(`Role: ${role}\n`);
    }
    // A word that only begins with the English name does not say it.
    const alike = sayOf({ ...SV, role: 'Billing administratör' });
    expect(textOf(alike, WISH, sayOf(EN))).toContain('Role: Billing administratör (Billing admin)\n');
  });

  it('names the name that the portal may still show, in both languages, but not in the subject', () => {
    const former = { ...WISH, former: 'old' };
    const swedish = requestLetter(sayOf({ ...SV, old: 'Kassör' }), former, sayOf({ ...EN, old: 'Cashier' }));
    expect(letterText(swedish.paragraphs)).toContain(
      'Role: Faktureringsadministratör (Billing admin), once Kassör (Cashier)\n',
    );
    expect(swedish.subject).toBe('A role (Faktureringsadministratör (Billing admin))');
  });

  it('asks for no role where there is none to ask for, under a subject of its own', () => {
    const { role: _role, ...without } = WISH;
    const texts = { ...EN, need: 'Please add me.', about: 'Access' };
    const access = requestLetter(sayOf(texts), { ...without, need: 'need', subject: 'about' });
    expect(access.subject).toBe('Access');
    expect(letterText(access.paragraphs)).toBe(
      ['Hello [name],', 'Please add me.', 'Task: See invoices', 'Open Settings.', WISH.url, 'Thank you!'].join('\n\n'),
    );
  });

  it('leaves a gap for what only the person can tell', () => {
    const texts = sayOf({ ...EN, line: 'Our company: {gap}', gap: '[its name]' });
    const asked = requestLetter(texts, { ...WISH, fill: { line: 'line', gap: 'gap' } });
    expect(letterText(asked.paragraphs)).toContain('Task: See invoices\nOur company: [its name]\n');
    expect(asked.paragraphs.flat(2)).toContainEqual({ text: '[its name]', as: 'gap' });
  });

  it('asks for what the giver of this role is asked for, where that is more than the role', () => {
    const asked = textOf(sayOf({ ...EN, need: 'We need an admin.' }), { ...WISH, need: 'need' });
    expect(asked).toContain('We need an admin.');
    expect(asked).not.toContain('I need a role.');
  });

  it('leaves out a task and a link that there are not', () => {
    const { task: _task, url: _url, ...bare } = WISH;
    expect(textOf(sayOf(EN), bare)).toBe(
      'Hello [name],\n\nI need a role.\n\nRole: Billing admin\n\nOpen Settings.\n\nThank you!',
    );
  });

  it('is made of the given texts and the address and of nothing else, whatever they are', () => {
    const texts = fc.record(Object.fromEntries(Object.keys(EN).map((key) => [key, anything])));
    fc.assert(
      fc.property(texts, anything, (messages, url) => {
        const asked = new Set<string>();
        const say: Say = (key) => {
          asked.add(key);
          return [{ type: 'text', text: messages[key] ?? '' }];
        };
        const say2 = (key: string): string => messages[key] ?? '';
        expect(textOf(say, { ...WISH, url })).toBe(
          [
            say2('request.hello'),
            say2('request.need'),
            `${say2('request.role')}\n${say2('request.task')}`,
            say2('how'),
            url,
            say2('request.thanks'),
          ].join('\n\n'),
        );
        const usual = REQUEST_KEYS.filter((key) => key !== 'request.former');
        expect([...asked].sort()).toEqual([...usual, 'role', 'task', 'how'].sort());
      }),
    );
  });

  it('puts the names of role and task in as text: markup in them is none', () => {
    const planted = { ...EN, role: '{name}[[x', task: '{role}' };
    expect(textOf(sayOf(planted), WISH)).toContain('Role: {name}[[x\nTask: {role}');
  });
});

describe('the letter as a mail', () => {
  const letter = requestLetter(sayOf(EN), WISH);

  it('goes to the contact, with the letter line by line', () => {
    const address = new URL(requestMail('anna@contoso.com', letter).href);
    expect([address.protocol, address.pathname]).toEqual(['mailto:', 'anna@contoso.com']);
    expect(address.searchParams.get('subject')).toBe('A role (Billing admin)');
    expect(bodyOf(address.href)).toBe(letterText(letter.paragraphs).replaceAll('\n', '\r\n'));
  });

  it('leaves the steps out where it would be too long, and at last the whole letter', () => {
    const long = requestLetter(sayOf({ ...EN, how: 'ロール'.repeat(70) }), WISH);
    const short = requestMail('a@b.c', long);
    expect(bodyOf(short.href)).toBe(letterText(long.short).replaceAll('\n', '\r\n'));
    expect(short.steps).toBe(false);
    expect(requestMail('a@b.c', letter).steps).toBe(true);
    const longer = requestLetter(sayOf({ ...EN, 'request.need': '役割'.repeat(120) }), WISH);
    expect(requestMail('a@b.c', longer)).toEqual({
      href: 'mailto:a@b.c?subject=A%20role%20(Billing%20admin)',
      steps: false,
    });
  });

  it('has no recipient, header or line of anybody else, and no mail program refuses its length', () => {
    fc.assert(
      fc.property(anything, anything, anything, (mail, role, how) => {
        const { href: address } = requestMail(mail, requestLetter(sayOf({ ...EN, role, how }), WISH));
        const [, path = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(address) ?? [];
        expect(path).toMatch(/^[\w.!~*'()%@-]*$/);
        expect((path.match(/@/g) ?? []).length).toBeLessThanOrEqual(1);
        expect(query).toMatch(/^subject=[^&=?#\s]*(?:&body=[^&=?#\s]*)?$/);
        if (role.length + mail.length < 60) expect(address.length).toBeLessThanOrEqual(2_048);
      }),
    );
  });

  it('is to one address, whatever was entered as one', () => {
    expect(mailAddress('anna@contoso.com')).toBe('mailto:anna@contoso.com');
    expect(mailAddress('a@b.c?bcc=x@y.z')).toBe('mailto:a@b.c%3Fbcc%3Dx%40y.z');
    expect(mailAddress('a@b.c,d@e.f')).toBe('mailto:a@b.c%2Cd%40e.f');
    expect(mailAddress('a\ud800b')).toBe('mailto:a%EF%BF%BDb');
  });
});
