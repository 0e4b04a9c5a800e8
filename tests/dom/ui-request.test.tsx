import { describe, expect, it, vi } from 'vitest';
import { createHelp } from '../../src/core/help';
import type { HelpAnswer } from '../../src/core/messages';
import type { CopyState } from '../../src/ui/components/CopyCard';
import { RequestCard } from '../../src/ui/components/RequestCard';
import { REQUEST_LANGUAGES, type RequestLanguage } from '../../src/ui/request';
import { TopicView } from '../../src/ui/views/TopicView';
import { CONTACTS, REQUEST, storyInEnglish, storyInSwedish, storyText } from './support/request-story';
import { text } from './support/worker-answers';
import { all, one, show } from './ui-fixture';

const nothing = (): void => undefined;

interface Drawn {
  readonly help?: HelpAnswer;
  readonly language?: RequestLanguage;
  readonly state?: CopyState;
  readonly onLanguage?: (language: RequestLanguage) => void;
  readonly onCopy?: () => void;
}

const draw = ({ help = storyInSwedish(), onLanguage = nothing, onCopy = nothing, ...how }: Drawn = {}): HTMLElement =>
  show(<RequestCard block={REQUEST} onLanguage={onLanguage} onCopy={onCopy} {...how} />, createHelp(help));

/** The letter as it is read: lines and paragraphs apart. */
const read = (root: ParentNode): string =>
  all(root, '.sp-letter p')
    .map((paragraph) =>
      [...paragraph.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : node.textContent)).join(''),
    )
    .join('\n\n');

describe('a request', () => {
  it('is copied exactly as it is read, in each language and in both', () => {
    for (const language of REQUEST_LANGUAGES) {
      const root = draw({ language });
      const text = storyText(storyInSwedish(), language);
      expect(read(root)).toBe(text);
      expect(one(root, '[data-act="copy"]').dataset.text).toBe(text);
    }
  });

  it('says in each language what that language says, and names the role in both in the own one', () => {
    const own = read(draw({ language: 'own' }));
    expect(own).toContain('Hej [namn]!');
    expect(own).toContain('Roll: Faktureringsadministratör (Billing admin)');
    const english = read(draw({ language: 'english' }));
    expect(english).toContain('Hello (name),');
    expect(english).toContain('Role: Billing admin\nWhat I want to do: See and download invoices');
    expect(english).not.toMatch(/Faktura|Faktur|Roll:/);
  });

  it('shows the gap for the name, and stresses the role', () => {
    const root = draw({ help: storyInEnglish() });
    expect(one(root, '.sp-slot').textContent).toBe('(name)');
    expect(one(root, '.sp-letter b').textContent).toBe('Billing admin');
    expect(one(root, '.sp-copy-foot').textContent).toContain('Add the names after pasting');
  });

  it('is read as English where it is English, and in the direction of English', () => {
    const english = one(draw({ language: 'english' }), '.sp-letter');
    expect([english.lang, english.dir]).toEqual(['en', 'ltr']);
    const own = one(draw({ language: 'own' }), '.sp-letter');
    expect([own.hasAttribute('lang'), own.hasAttribute('dir')]).toEqual([false, false]);
  });

  it('is one letter in both languages for whoever does not know which one is read, each read in its own', () => {
    const root = draw({ language: 'both' });
    const [own, english] = (['own', 'english'] as const).map((one) => storyText(storyInSwedish(), one));
    expect(read(root)).toBe(`${own}\n\n———\n\n${english}`);
    expect(all(root, '.sp-letter').map(({ lang }) => lang)).toEqual(['', 'en']);
    expect(all(root, '.sp-copy, .sp-btn-primary')).toHaveLength(2);
  });

  it('has a switch of buttons that say which one holds, and says what is chosen', () => {
    const onLanguage = vi.fn();
    const root = draw({ language: 'own', onLanguage });
    const buttons = all(root, 'ul.sp-seg button');
    expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-pressed')])).toEqual([
      ['Svenska', 'true'],
      ['English', 'false'],
      ['Both', 'false'],
    ]);
    expect(one(root, 'ul.sp-seg').getAttribute('aria-label')).toBe('Language of the request');
    for (const button of buttons) button.click();
    expect(onLanguage.mock.calls).toEqual([['own'], ['english'], ['both']]);
  });

  it('has no switch where the help is in English, nor where its English cannot be had', () => {
    for (const help of [storyInEnglish(), storyInSwedish({ english: {} })]) {
      const root = draw({ help });
      expect(all(root, '.sp-seg, [aria-pressed], [data-when^="request-"]')).toEqual([]);
      expect(all(root, '.sp-letter')).toHaveLength(1);
    }
    expect(read(draw({ help: storyInSwedish({ english: {} }) }))).toContain('Roll: Faktureringsadministratör\n');
  });

  it('is drawn for every choice of language and for all that may happen where nobody knows yet', () => {
    const whens = all(draw(), '[data-when]').map(({ dataset }) => dataset.when);
    const states = ['preview', 'refused', 'copied', 'refused'];
    expect(whens).toEqual(['request-own', ...states, 'request-english', ...states, 'request-both', ...states]);
  });

  it('says that it is copied, or stands there to be copied by hand', () => {
    expect(one(draw({ state: 'copied', language: 'own' }), '[role="status"] .sp-done').textContent).toBe('Copied');
    const root = draw({ state: 'refused', language: 'english' });
    const text = one(root, 'pre');
    expect([text.textContent, text.tabIndex, text.lang]).toEqual([storyText(storyInSwedish(), 'english'), 0, 'en']);
    expect(all(root, '.sp-letter, .sp-done')).toEqual([]);
    expect(one(root, 'section').getAttribute('aria-label')).toBe('The request as text');
  });

  it('is asked for with one primary button', () => {
    const onCopy = vi.fn();
    const root = draw({ language: 'own', onCopy });
    one(root, '.sp-btn-primary').click();
    expect(onCopy).toHaveBeenCalledOnce();
    expect(all(root, '.sp-btn-primary, .sp-plate')).toHaveLength(1);
  });

  it('stands in no field', () => {
    expect(all(draw(), 'input, textarea, select, form, [contenteditable]')).toEqual([]);
  });

  it('quotes a name with the marks of its language, since a text that is copied has no tint', () => {
    const english = 'Open “Settings”, search for my name and tick “Billing admin”.';
    expect(read(draw({ help: storyInEnglish() }))).toContain(english);
    expect(read(draw({ language: 'own' }))).toMatch(/”Inställningar”.*”Faktureringsadministratör”/);
    const japanese = storyInSwedish({ language: 'ja' });
    expect(read(draw({ help: japanese, language: 'own' }))).toMatch(/\[Inställningar\].*\[Faktureringsadministratör\]/);
    expect(read(draw({ help: japanese, language: 'english' }))).toContain(english);
  });
});

describe('a request by mail', () => {
  const links = (how: Drawn): HTMLElement[] => all(draw({ language: 'own', ...how }), 'a');

  it('is a link for each of the first three contacts that have an address, none without contacts', () => {
    expect(links({})).toEqual([]);
    const found = links({ help: storyInSwedish({ contacts: CONTACTS }) });
    expect(found.map((link) => new URL(link.getAttribute('href') ?? '').pathname)).toEqual([
      'anna.berg@contoso.com',
      'one@contoso.com',
      'two@contoso.com',
    ]);
    expect(found[0]?.textContent).toBe('E-mail Anna <b>Berg</b> (opens your mail program)');
    expect(found[0]?.parentElement?.querySelector('.sp-addr')?.textContent).toBe('anna.berg@contoso.com');
  });

  it('says that the steps are in the copy only where the address has no room for them, and only there', () => {
    const mail = `${'x'.repeat(60)}@${'y.'.repeat(90)}contoso.com`;
    const long = storyInSwedish({ contacts: { ...CONTACTS, globalAdmin: [{ name: 'Anna', mail }], helpDesk: [] } });
    const how = { ...long.messages, 'story.how': 'ö'.repeat(270) };
    const said = (help: HelpAnswer): unknown =>
      all(draw({ help, language: 'own' }), 'p').filter((line) => line.textContent === text('request.mailShort')).length;
    expect(said({ ...long, messages: how })).toBe(1);
    expect(said(storyInSwedish({ contacts: CONTACTS }))).toBe(0);
  });

  it('carries the letter that is in sight, and leaves the page where it is', () => {
    for (const language of ['own', 'english'] as const) {
      const help = storyInSwedish({ contacts: CONTACTS });
      const [link] = links({ help, language });
      const body = new URL(link?.getAttribute('href') ?? '').searchParams.get('body');
      expect(body?.replaceAll('\r\n', '\n')).toBe(storyText(help, language));
      expect([link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    }
  });
});

describe('the answer of the role finder', () => {
  const topic = (onTopic: (id: string) => void = nothing, help = storyInEnglish()): HTMLElement =>
    show(<TopicView topic="story" onTopic={onTopic} onBack={nothing} />, createHelp(help));

  it('begins with what was asked, over the title, and leads back to the question', () => {
    const onTopic = vi.fn();
    const root = topic(onTopic);
    const asked = one(root, '.sp-asked');
    expect(one(asked, 'b').textContent).toBe('See and download invoices');
    expect(asked.nextElementSibling).toBe(one(root, '[data-title]'));
    expect(all(root, '.sp-asked')).toHaveLength(1);
    one(asked, 'button').click();
    expect([one(asked, 'button').dataset.topic, onTopic.mock.calls]).toEqual(['pages-missing', [['pages-missing']]]);
  });

  it('does not say again what the title says', () => {
    const base = storyInEnglish();
    const topics = base.topics.map((one) => (one.id === 'story' ? { ...one, title: 'story.task' } : one));
    const root = topic(nothing, { ...base, topics });
    expect(one(root, '[data-title]').textContent).toBe('See and download invoices');
    expect(all(root, '.sp-asked b')).toEqual([]);
    expect(one(root, '.sp-asked').textContent).toBe('What you want to doChange');
  });

  it('gives each fact under its heading: roles and the way as labels, the rest as text', () => {
    const facts = all(topic(), '.sp-answer > div').map((fact) => [
      one(fact, 'dt').textContent,
      ...all(fact, 'dd').map(({ textContent }) => textContent),
    ]);
    expect(facts).toEqual([
      ['Role that allows it', 'Billing admin', 'Global admin'],
      ['Who can give it to you', 'Global admin or User management admin'],
      ['How to find that person', 'SettingsAccount settingsMy access'],
    ]);
    expect(all(topic(), '.sp-answer .sp-label').map(({ dataset }) => dataset.label)).toEqual([
      undefined,
      undefined,
      'settings',
      'accountSettings',
      'myAccess',
    ]);
    expect(all(topic(), '.sp-trail svg')).toHaveLength(2);
  });

  it('has no heading without something under it where no surface copies', () => {
    expect(all(topic(), 'h3').map(({ textContent }) => textContent)).toEqual([]);
  });
});
