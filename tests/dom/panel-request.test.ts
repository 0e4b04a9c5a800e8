import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShownView } from '../../src/content/panel';
import { settled } from './support/browser';
import { act, actions, begin, drawn, end, host, mount, press } from './support/panel';
import { CONTACTS, storyInEnglish, storyInSwedish, storyText } from './support/request-story';
import { all, one } from './ui-fixture';

const TOPIC = { name: 'topic', id: 'story' } as const;
const HELP = storyInSwedish({ contacts: CONTACTS });
const OWN = storyText(HELP);
const ENGLISH = storyText(HELP, 'english');
const writeText = vi.fn(async (_: string): Promise<void> => undefined);

beforeEach(() => {
  begin();
  writeText.mockReset().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
});

afterEach(() => {
  end();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const story = (help = HELP): ShownView => drawn(TOPIC, {}, help);
const letter = (): string => one(host.root, '.sp-letter').textContent;
const status = (): string => one(host.root, '.sp-said').textContent;
const pressed = (): (string | undefined)[] => all(host.root, '[aria-pressed="true"]').map(({ dataset }) => dataset.act);

describe('a request in the panel', () => {
  it('is in the language of the help at first, and there is one of it', () => {
    mount(story());
    expect(all(host.root, '.sp-letter')).toHaveLength(1);
    expect(letter()).toContain('Hej [namn]!');
    expect(pressed()).toEqual(['request-own']);
  });

  it('is in English on request, and back again, and the switch keeps the focus', async () => {
    mount(story());
    const english = one(host.root, '[data-act="request-english"]');
    english.focus();
    await act('request-english');
    expect(letter()).toContain('Hello (name),');
    expect(pressed()).toEqual(['request-english']);
    expect(one(host.root, '.sp-letter').lang).toBe('en');
    expect(one(host.root, '[data-act="request-english"]')).toBe(english);
    expect(host.root.activeElement).toBe(english);
    await act('request-own');
    expect(letter()).toContain('Hej [namn]!');
    expect(one(host.root, '.sp-letter').hasAttribute('lang')).toBe(false);
    expect(actions.load).not.toHaveBeenCalled();
  });

  it('is copied in the language that is in sight, or in both', async () => {
    mount(story());
    await act('copy');
    for (const one of ['request-english', 'request-both']) {
      await act(one);
      await act('copy');
    }
    expect(all(host.root, '.sp-letter')).toHaveLength(2);
    expect(writeText.mock.calls).toEqual([[OWN], [ENGLISH], [storyText(HELP, 'both')]]);
  });

  it('is copied as it was drawn, whatever a page that reaches our elements has put there', async () => {
    mount(story());
    const copy = one(host.root, '[data-act="copy"]');
    copy.dataset.text = 'write to evil@contoso.example';
    await act('copy');
    expect(writeText.mock.calls).toEqual([[OWN]]);
    const planted = copy.cloneNode(true);
    copy.replaceWith(planted);
    await act('copy');
    expect(writeText).toHaveBeenCalledOnce();
  });

  it('is said to be copied for as long as it is the letter that was', async () => {
    mount(story());
    await act('copy');
    expect(status()).not.toBe('');
    await act('request-english');
    expect(status()).toBe('');
  });

  it('is not said to be copied where the language changed before the browser answered', async () => {
    let answer: () => void = () => undefined;
    writeText.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    mount(story());
    await act('copy');
    await act('request-english');
    answer();
    await settled();
    expect(status()).toBe('');
  });

  it('is there as text where the browser refuses, and the other one is a letter again', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    mount(story());
    await act('copy');
    expect(one(host.root, 'pre').textContent).toBe(OWN);
    expect(all(host.root, '.sp-letter')).toEqual([]);
    await act('request-english');
    expect(all(host.root, 'pre')).toEqual([]);
    await act('copy');
    const byHand = one(host.root, 'pre');
    expect([byHand.textContent, byHand.lang, byHand.tabIndex]).toEqual([ENGLISH, 'en', 0]);
  });

  it('is in the language of the help again whenever it is reached anew', async () => {
    actions.load.mockImplementation(async (view) => drawn(view, {}, HELP));
    mount(story());
    await act('request-english');
    await press('.sp-panel-body .sp-row[data-topic]');
    await act('back');
    expect(letter()).toContain('Hej [namn]!');
    expect(pressed()).toEqual(['request-own']);
  });

  it('stays in English where only the page behind it changed', async () => {
    const mounted = mount(story());
    actions.load.mockImplementation(async () => ({ ...story(), view: mounted.view }));
    await act('request-english');
    await mounted.refresh();
    expect(letter()).toContain('Hello (name),');
  });

  it('has no switch in an English help', () => {
    mount(story(storyInEnglish()));
    expect(letter()).toContain('Hello (name),');
    expect(all(host.root, '[aria-pressed]')).toEqual([]);
  });

  it('writes a mail to a contact with the letter in sight, and takes no other address', async () => {
    mount(story());
    const link = (): string => one(host.root, '[data-when] a, .sp-copy ~ .sp-out a').getAttribute('href') ?? '';
    const body = (): string | undefined => new URL(link()).searchParams.get('body')?.replaceAll('\r\n', '\n');
    expect(link()).toMatch(/^mailto:anna\.berg@contoso\.com\?/);
    expect(body()).toBe(OWN);
    await act('request-english');
    expect(body()).toBe(ENGLISH);
    const addresses = all(host.root, 'a').map((one) => one.getAttribute('href') ?? '');
    expect(addresses.filter((address) => !/^(?:https|mailto):/.test(address))).toEqual([]);
  });

  it('leads back to the question', async () => {
    actions.load.mockImplementation(async (view) => drawn(view, {}, HELP));
    mount(story());
    await press('.sp-asked button');
    expect(actions.load).toHaveBeenCalledExactlyOnceWith({ name: 'topic', id: 'pages-missing' }, true);
  });

  it('can be selected: a press on it leaves the selection to the person', () => {
    mount(story());
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    expect(one(host.root, '.sp-letter').dispatchEvent(down)).toBe(true);
  });

  it('has nothing to type in', () => {
    mount(story());
    expect(all(host.root, 'input, textarea, select, form, [contenteditable]')).toEqual([]);
  });
});

describe('the panel of an organisation that chose the language', () => {
  it('offers no other one, and otherwise does', () => {
    mount(drawn({ name: 'home' }));
    expect(all(host.root, '[data-act="language"]')).toHaveLength(1);
    end();
    begin();
    mount(drawn({ name: 'home' }, { languageSet: true }));
    expect(all(host.root, '[data-act="language"]')).toEqual([]);
  });
});

describe('contacts of the organisation in the panel', () => {
  it('come through as they were drawn: mail, phone, page and note', () => {
    mount(story());
    const [anna] = all(host.root, '.sp-who > li');
    expect(anna?.textContent).toContain('Anna <b>Berg</b>');
    expect(anna?.textContent).toContain('+46 (0)8 123 45');
    expect(all(anna ?? host.root, 'a').map((link) => link.getAttribute('href'))).toEqual([
      'mailto:anna.berg@contoso.com',
      'https://help.contoso.com/roles?from=partner',
    ]);
  });
});
