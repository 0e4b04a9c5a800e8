import { describe, expect, it, vi } from 'vitest';
import { Blocks, sections } from '../../src/ui/components/Blocks';
import { Icon } from '../../src/ui/components/Icon';
import { Message } from '../../src/ui/components/Inline';
import { LinkOut } from '../../src/ui/components/LinkOut';
import { TopicView } from '../../src/ui/views/TopicView';
import { all, fakeHelp, one, RESET, show, TOPICS } from './ui-fixture';

const nothing = () => {};
const TEXT = <Message of="password.text" values={{ count: 3 }} />;

describe('a message in parts', () => {
  it('tints labels and quoted names, sets codes left to right and isolates values', () => {
    const root = show(TEXT, fakeHelp({ dir: 'rtl' }));
    expect(all(root, '.sp-label').map((label) => label.textContent)).toEqual(['Forgot my password', 'Global admin']);
    expect(one(root, '.sp-code').textContent).toBe('AADSTS50053');
    expect(one(root, '.sp-code').dir).toBe('ltr');
    expect(one(root, 'bdi').textContent).toBe('3');
    expect(root.textContent).toBe('Select Forgot my password, or ask a Global admin. Code AADSTS50053, 3 tries.');
  });

  it('says the language of a label only where it is another one than the help is in', () => {
    expect(one(show(TEXT), '.sp-label').hasAttribute('lang')).toBe(false);
    const help = fakeHelp({ label: () => ({ text: 'パスワードを忘れた場合', lang: 'ja' }) });
    expect(one(show(TEXT, help), '.sp-label').lang).toBe('ja');
  });

  it.each(['ja', 'zh-TW'])('puts half-width brackets around labels and names in %s', (language) => {
    const root = show(TEXT, fakeHelp({ language }));
    expect(all(root, '.sp-label').map((label) => label.textContent)).toEqual([
      '[Forgot my password]',
      '[Global admin]',
    ]);
  });

  it('shows the English word beside a label that is weakly attested', () => {
    const help = fakeHelp({ label: () => ({ text: 'Glömt', lang: 'sv', english: 'Forgot my password' }) });
    const english = one(show(TEXT, help), '.sp-english');
    expect(english.textContent).toBe('(Forgot my password)');
    expect(english.lang).toBe('en');
  });

  it('offers breaks between Japanese phrases, after no prefix, and in no other language', () => {
    const text = 'サインインできたが、表示されないページとご自身のお名前がある';
    const root = show(<Message of={text} />, fakeHelp({ language: 'ja' }));
    expect(root.textContent).toBe(text);
    expect(root.innerHTML.split('<wbr>')).toEqual([
      'サインインできたが、',
      '表示されない',
      'ページとご自身のお名前がある',
    ]);
    expect(all(show(<Message of={text} />), 'wbr')).toEqual([]);
  });

  it('shows markup in a value as text', () => {
    const root = show(<Message of="page.here" values={{ title: '<b>{label:x}</b>' }} />);
    expect(root.textContent).toBe('On this page: <b>{label:x}</b>');
    expect(all(root, 'b')).toEqual([]);
  });
});

describe('a link out', () => {
  it('opens in a new tab without a way back to this page, and its name says so', () => {
    const link = one(show(<LinkOut link={RESET} />), 'a');
    expect(link.getAttribute('href')).toBe(RESET.url);
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.textContent).toBe('Reset the password (ui.opensNewTab)');
  });

  it('shows its whole address, host first, left to right', () => {
    const address = one(show(<LinkOut link={RESET} />, fakeHelp({ dir: 'rtl' })), '.sp-addr');
    expect(`https://${address.textContent}`).toBe(RESET.url);
    expect(one(address, 'b').textContent).toBe('passwordreset.example');
    expect(address.dir).toBe('ltr');
  });

  it.each(['https://host.example', 'https://host.example?x=1', 'https://host.example#a'])('takes %s apart', (url) => {
    const address = one(show(<LinkOut link={{ ...RESET, url }} />), '.sp-addr');
    expect(one(address, 'b').textContent).toBe('host.example');
    expect(`https://${address.textContent}`).toBe(url);
  });
});

describe('a topic', () => {
  const topic = (id: string, onTopic: (id: string) => void = nothing) =>
    show(<TopicView topic={id} onTopic={onTopic} onBack={nothing} />);

  it('renders every kind of block, lists as lists', () => {
    const root = topic('password');
    expect(one(root, 'h2').textContent).toBe('I forgot my password');
    expect(all(root, 'h3').map((heading) => heading.textContent)).toEqual([
      'What to do now',
      'Please note',
      'Open directly',
      'Who can fix this',
      'Related',
    ]);
    expect(one(root, '.sp-note.is-stop').textContent).toBe('Stop trying for now');
    expect(one(root, 'ol.sp-steps > li').textContent).toBe('Open the pageIt takes a minute');
    expect(one(root, 'ul.sp-bullets > li').textContent).toBe('A point');
    expect(one(root, 'ul.sp-who > li.is-first').textContent).toBe('YouReset it yourself');
    expect(all(root, '.sp-row').map((row) => row.dataset.topic)).toEqual(['roles']);
    for (const list of all(root, 'ol, ul')) expect(list.getAttribute('role')).toBe('list');
  });

  it('leaves out links and topics that no table knows, and a section of nothing else', () => {
    expect(all(topic('password'), 'a').map((link) => link.dataset.link)).toEqual(['reset']);
    const empty = topic('roles');
    expect(one(empty, 'h2').textContent).toBe('Pages are missing');
    expect(all(empty, 'h3')).toEqual([]);
  });

  it('leads on to a related topic', () => {
    const onTopic = vi.fn();
    one(topic('password', onTopic), '.sp-row').click();
    expect(onTopic).toHaveBeenCalledExactlyOnceWith('roles');
  });

  it('gathers blocks under the heading that they follow', () => {
    const shape = sections(TOPICS[0]?.blocks ?? []).map((section) => section.map(({ type }) => type));
    expect(shape).toEqual([['text', 'note'], ['steps'], ['list'], ['links'], ['people'], ['rows']]);
    expect(sections([])).toEqual([]);
  });

  it('stands without a title where the surface has its own', () => {
    const root = show(<Blocks blocks={[{ type: 'text', text: 'words.text' }]} onTopic={nothing} />);
    expect(root.textContent).toBe('Nothing to press here.');
  });
});

describe('an icon', () => {
  it('is hidden from assistive technology and turns with the text only if it points along the line', () => {
    const icons = show([<Icon key="1" name="forward" />, <Icon key="2" name="stop" />]);
    const [forward, stop] = [...icons.querySelectorAll('svg')];
    expect(forward?.getAttribute('aria-hidden')).toBe('true');
    expect(forward?.classList.contains('sp-flip')).toBe(true);
    expect(stop?.classList.contains('sp-flip')).toBe(false);
  });
});
