import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_CONTACTS } from '../../src/core/contacts';
import { DEFAULT_SETTINGS, serializeSettings } from '../../src/core/settings';
import { settled } from './support/browser';
import { fakeBrowser, resetBrowser } from './support/fake-browser';
import { open, press, radio, resetWorker, row, status, tick, words, worker } from './support/options-page';
import { helpAnswer, SWEDISH, text } from './support/worker-answers';
import { all, one } from './ui-fixture';

// One browser for the whole file, also for modules that are loaded anew.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const POLICY = {
  language: 'sv',
  reach: 'every',
  contacts: { globalAdmin: [{ name: 'Service desk', mail: 'help@contoso.com' }] },
  message: { default: 'Ask us first', sv: 'Fråga oss först' },
  links: [{ text: 'Intranet', url: 'https://intranet.contoso.com/' }],
};

/** The browser tells the page that the policy changed. */
async function policyChanges(managed: unknown): Promise<void> {
  worker.managed = managed;
  for (const listener of fakeBrowser.storage.onChanged.listeners()) listener({ launcher: {} }, 'managed');
  await settled();
}

const banner = (): string[] => words('.sp-note');

beforeEach(() => {
  resetBrowser();
  resetWorker();
});

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('what the organisation set', () => {
  it('is counted in one line, and marked where it stands', async () => {
    worker.managed = POLICY;
    await open();
    expect(banner()).toEqual([text('options.managed.other').replace('{count}', '5')]);
    expect(words('.sp-managed')).toEqual(Array(5).fill(text('options.managed.badge')));
    expect(words('.sp-fixed', row('options.language'))).toEqual(['Svenska']);
    expect(words('.sp-fixed', row('options.reach'))).toEqual([text('options.reach.every')]);
  });

  it('is a text and no control, greyed or not', async () => {
    worker.managed = { language: 'sv', launcher: 'off', corner: 'start', opening: 'problem', reach: 'every' };
    await open();
    expect(all(document, '.sp-fixed')).toHaveLength(5);
    expect(all(document, 'select, input[type="radio"], [disabled], [aria-disabled]')).toEqual([]);
    expect(banner()).toEqual([text('options.managed.other').replace('{count}', '5')]);
  });

  it('shows its contacts still, before those of the person, which can be changed', async () => {
    worker.managed = POLICY;
    worker.stored = serializeSettings({
      ...DEFAULT_SETTINGS,
      contacts: { ...NO_CONTACTS, globalAdmin: [{ name: 'Ada' }] },
    });
    await open();
    const admins = row('contact.globalAdmin');
    expect(words('.sp-person', admins)).toEqual(['Service deskhelp@contoso.com', 'Ada']);
    expect(all(one(admins, '.sp-fixed'), 'button')).toEqual([]);
    expect(words('[data-act="contact-remove"]', admins)).toEqual([text('contacts.remove')]);
    expect(words('[data-act="contact-add"]', admins)).toEqual([text('contacts.add')]);
  });

  it('shows its message and its links in the language of the help', async () => {
    worker.managed = POLICY;
    await open();
    expect(words('.sp-fixed', row('policy.message'))).toEqual(['Ask us first']);
    expect(words('.sp-fixed', row('policy.links'))).toEqual(['Intranethttps://intranet.contoso.com/']);
    render(null, document.body);
    worker.help = helpAnswer({ language: 'sv', messages: { ...helpAnswer().messages, ...SWEDISH } });
    await open();
    expect(words('.sp-fixed')).toContain('Fråga oss först');
  });

  it('shows a message and links that are in other languages only, and counts them: they have arrived', async () => {
    worker.managed = {
      message: { sv: 'Fråga oss först', nl: 'Vraag het ons eerst' },
      links: [
        { texts: { sv: 'Intranät' }, url: 'https://intranet.contoso.com/' },
        { text: 'Handbook', url: 'https://contoso.com/handbook' },
      ],
    };
    await open();
    expect(banner()).toEqual([text('options.managed.other').replace('{count}', '2')]);
    expect(words('.sp-managed')).toHaveLength(2);
    const message = row('policy.message');
    expect(words('.sp-person', message)).toEqual(['Fråga oss förstSvenska', 'Vraag het ons eerstNederlands']);
    expect(all(message, '[lang]').map((part) => part.getAttribute('lang'))).toEqual(['sv', 'nl']);
    expect(words('.sp-fixed > .sp-person', row('policy.links'))).toEqual([
      'IntranätSvenskahttps://intranet.contoso.com/',
      'Handbookhttps://contoso.com/handbook',
    ]);
  });

  it('is nothing without a policy: no line, no mark, no group of its own', async () => {
    await open();
    expect(banner()).toEqual([]);
    expect(all(document, '.sp-fixed, .sp-managed, details')).toEqual([]);
    expect(words('h2')).not.toContain(text('company.from'));
  });

  it('is one value in the singular', async () => {
    worker.managed = { corner: 'start' };
    await open();
    expect(banner()).toEqual([text('options.managed.one').replace('{count}', '1')]);
  });
});

describe('a policy that comes late, changes or goes', () => {
  it('is shown at once, and the person’s own choice comes back', async () => {
    worker.stored = serializeSettings({ ...DEFAULT_SETTINGS, launcher: 'tab' });
    await open();
    expect(radio('tab').checked).toBe(true);
    await policyChanges({ launcher: 'off' });
    expect(words('.sp-fixed', row('options.launcher'))).toEqual([text('options.launcher.off')]);
    await policyChanges({ launcher: 'plate' });
    expect(words('.sp-fixed', row('options.launcher'))).toEqual([text('options.launcher.plate')]);
    await policyChanges({});
    expect(radio('tab').checked).toBe(true);
    expect(all(document, '.sp-fixed')).toEqual([]);
  });

  it('takes nothing away from what is being entered', async () => {
    await open();
    const provider = row('contact.provider');
    await press('contact-add', provider);
    const name = one(provider, 'input[name="name"]');
    if (name instanceof HTMLInputElement) name.value = 'Northwi';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await policyChanges({ contacts: { provider: [{ name: 'Company' }] } });
    expect(words('.sp-fixed', provider)).toEqual(['Company']);
    expect(one(provider, 'input[name="name"]')).toBe(name);
    expect(name).toHaveProperty('value', 'Northwi');
  });

  it('refuses a choice that was made before the page knew of it', async () => {
    await open();
    worker.managed = { launcher: 'off' };
    await tick('tab');
    expect(status()).toBe(text('options.refused'));
    expect(all(document, '.sp-note.is-stop')).toEqual([]);
    expect(words('.sp-fixed')).toEqual([text('options.launcher.off')]);
    expect(worker.stored).toBeUndefined();
  });
});

describe('a policy with mistakes', () => {
  it('names each with its place and the reason, and the rest is in force', async () => {
    worker.managed = {
      corner: 'start',
      launcher: 'balloon',
      contacts: { helpDesk: [{ name: 'Desk', mail: 'desk' }] },
      links: [{ text: 'X', url: 'http://x.example' }],
    };
    await open();
    expect(words('details summary')).toEqual([text('policy.problems.other').replace('{count}', '3')]);
    expect(all(document, 'details li').map((item) => words('span', item))).toEqual([
      ['launcher', text('import.problem.unknownValue').replace('{values}', 'plate, tab, off')],
      ['contacts.helpDesk[0].mail', text('import.problem.badMail')],
      ['links[0].url', text('import.problem.badPage').replaceAll('`', '')],
    ]);
    expect(words('.sp-fixed')).toEqual([text('options.corner.left'), 'Desk']);
    expect(radio('plate').checked).toBe(true);
    expect(banner()).toEqual([text('options.managed.other').replace('{count}', '2')]);
  });

  it('tells in one line what concerns the administrator, and opens the rest on demand', async () => {
    worker.managed = { launcher: 'balloon' };
    await open();
    const details = one(document, 'details');
    expect(details).toHaveProperty('open', false);
    expect(words('summary', details)).toEqual([text('policy.problems.one').replace('{count}', '1')]);
    expect(details.textContent).toContain(text('policy.problems.why'));
  });

  it('is not called a mistake of the person', async () => {
    worker.managed = 7;
    await open();
    expect(banner()).toEqual([]);
    expect(words('details li')).toEqual([text('import.problem.notAnObject')]);
  });
});

it('a browser that cannot say whether there is a policy is named', async () => {
  fakeBrowser.runtime.sendMessage.mockImplementation(async (request) => {
    const answer = await worker.answer(request);
    if (typeof answer !== 'object' || answer === null || !('policy' in answer)) return answer;
    return { ...answer, policy: { ...Object(answer.policy), unreadable: true } };
  });
  await open();
  expect(banner()).toEqual([text('policy.unreadable')]);
});
