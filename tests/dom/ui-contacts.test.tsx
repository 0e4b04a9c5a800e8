import { describe, expect, it } from 'vitest';
import { ALL_TOPICS } from '../../src/background/topics';
import type { Company, Contacts } from '../../src/core/contacts';
import { NO_CONTACTS } from '../../src/core/contacts';
import { createHelp } from '../../src/core/help';
import { Blocks } from '../../src/ui/components/Blocks';
import { HomeView } from '../../src/ui/views/HomeView';
import { TopicView } from '../../src/ui/views/TopicView';
import { CONTACTS, storyInEnglish } from './support/request-story';
import { helpAnswer, text } from './support/worker-answers';
import { all, one, show } from './ui-fixture';

const nothing = (): void => undefined;

const topic = (id: string, contacts: Contacts = CONTACTS): HTMLElement =>
  show(<TopicView topic={id} onTopic={nothing} onBack={nothing} />, createHelp(storyInEnglish({ contacts })));
/** The names in a list of people, in order. */
const names = (root: ParentNode): (string | null)[] =>
  all(root, '.sp-who > li').map((item) => one(item, 'b').textContent);

describe('own contacts', () => {
  it('stand under their heading, in the order of their kinds, each with what it is', () => {
    const root = topic('story');
    expect(all(root, 'h3').map(({ textContent }) => textContent)).toEqual(['Your own contacts']);
    expect(names(root)).toEqual(['Anna <b>Berg</b>', 'Bo', 'Desk 1', 'Desk 2', 'Desk 3']);
    expect(all(root, '.sp-who .sp-does').map(({ textContent }) => textContent)).toEqual([
      'Global admin',
      'Global admin',
      ...Array(3).fill('Your company’s help desk'),
    ]);
    expect(all(root, '.sp-who > .is-first')).toHaveLength(1);
  });

  it('stand before the answer of a task and of a question, which is no part of them', () => {
    for (const id of ['task-invoices', 'task-edge-access', 'special-no-admin', 'role-owner', 'decide-other-admin']) {
      const root = topic(id);
      const [list] = all(root, '.sp-who');
      const answer = one(root, '.sp-answer');
      expect(list && list.compareDocumentPosition(answer) & Node.DOCUMENT_POSITION_FOLLOWING, id).toBeTruthy();
      expect(list?.parentElement?.contains(answer), id).toBe(false);
      expect(one(list?.parentElement ?? root, 'h3').textContent, id).toBe(text('find.contacts'));
    }
  });

  it('leave the answer first where there are none', () => {
    for (const id of ['task-invoices', 'decide-other-admin']) {
      const root = topic(id, NO_CONTACTS);
      expect(all(root, '.sp-who'), id).toEqual([]);
      expect(one(root, '[data-title]').parentElement?.contains(one(root, '.sp-answer')), id).toBe(true);
    }
  });

  it('leave no heading behind where there are none', () => {
    const root = topic('story', { ...CONTACTS, globalAdmin: [], helpDesk: [] });
    expect(all(root, 'h3, .sp-who')).toEqual([]);
  });

  it('show what is known of them, each in its way, and nothing for what is not', () => {
    const [anna, bo] = all(topic('story'), '.sp-who > li');
    if (anna === undefined || bo === undefined) throw new Error('There are no contacts');
    expect(all(anna, 'a').map((link) => link.getAttribute('href'))).toEqual([
      'mailto:anna.berg@contoso.com',
      'https://help.contoso.com/roles?from=partner',
    ]);
    for (const link of all(anna, 'a')) {
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    }
    const phone = one(anna, '.sp-code');
    expect([phone.textContent, phone.dir]).toEqual(['+46 (0)8 123 45', 'ltr']);
    expect(all(anna, '.sp-addr').map(({ textContent }) => textContent)).toEqual([
      'anna.berg@contoso.com',
      'help.contoso.com/roles?from=partner',
    ]);
    expect(bo.textContent).toBe('BoGlobal adminPhone: 112');
    expect(all(bo, 'a')).toEqual([]);
  });

  it('are text whatever was entered: no element, no label of the page', () => {
    const root = topic('story');
    expect(all(root, '.sp-who b b, .sp-who .sp-label')).toEqual([]);
    expect(one(root, '.sp-who').textContent).toContain('{label:settings} Mondays only');
  });

  it('stand before the words for their kind wherever people are listed, in the order to try', () => {
    expect(names(topic('password-reseller'))).toEqual([
      'Anna <b>Berg</b>',
      'Bo',
      'A Global admin of your company',
      'Fabrikam',
      'Your indirect provider (distributor)',
      'Microsoft support',
    ]);
    const locked = names(topic('locked-short'));
    expect(locked.indexOf('Bo')).toBe(locked.indexOf('A Global admin of your company') - 1);
  });

  it('change no list of people where there are none', () => {
    for (const { id, blocks } of ALL_TOPICS) {
      const listed = blocks.flatMap((block) => (block.type === 'people' ? block.people : []));
      if (listed.length > 0) expect(names(topic(id, NO_CONTACTS)), id).toHaveLength(listed.length);
    }
  });

  it('stand under the words that send to them, where those are no list of people', () => {
    for (const id of ['password-member', 'roles-reseller', 'only-admin']) {
      const [list] = all(topic(id), '.sp-who');
      expect(list?.previousElementSibling?.textContent, id).toMatch(/Ask a Global admin|distributor/);
      expect(list && names(list.parentElement ?? list).slice(0, 2), id).toEqual(['Anna <b>Berg</b>', 'Bo']);
    }
  });

  it('of the help desk stand in a remedy before whoever is not the reader', () => {
    const listed = names(topic('locked-short'));
    expect(listed.indexOf('Desk 1')).toBe(listed.indexOf(text('people.you')) + 1);
    expect(listed.indexOf('Anna <b>Berg</b>')).toBe(listed.indexOf('Desk 1') + 3);
    expect(listed.filter((name) => name === 'Desk 1')).toHaveLength(1);
  });

  it('of the help desk stand first where the question is whom to ask, or support', () => {
    for (const id of ['whom-to-ask', 'contact-support']) {
      const root = topic(id);
      expect(names(root).slice(0, 3), id).toEqual(['Desk 1', 'Desk 2', 'Desk 3']);
      expect(one(root, '[data-title]').nextElementSibling, id).toBe(one(root, '.sp-who'));
    }
  });

  it('stand without a heading where the block has none', () => {
    const root = show(
      <Blocks blocks={[{ type: 'contacts', kinds: ['provider'] }]} onTopic={nothing} />,
      createHelp(storyInEnglish({ contacts: CONTACTS })),
    );
    expect(names(root)).toEqual(['Fabrikam']);
    expect(all(root, 'h3')).toEqual([]);
  });
});

describe('a role that is offered only to some', () => {
  it('stands last among the roles, with the condition beside it', () => {
    const roles = all(topic('task-subscriptions', NO_CONTACTS), '.sp-answer dd').slice(0, 2);
    expect(roles.map(({ textContent }) => textContent)).toEqual([
      'Admin agent',
      `Sales agent ${text('role.salesAgent.only')}`,
    ]);
  });
});

describe('the word of the company', () => {
  const COMPANY: Company = {
    message: 'Ask the <b>desk</b> first. {label:settings}',
    links: [{ text: 'Our {count} rules', url: 'https://intranet.contoso.com/rules' }],
  };
  const home = (company?: Company): HTMLElement => {
    const content = company === undefined ? helpAnswer() : helpAnswer({ company });
    const here = { title: 'ui.here', text: 'ui.here', topic: 'whom-to-ask' };
    return show(<HomeView here={here} onTopic={nothing} />, createHelp(content));
  };

  it('stands at the top of all help, as its own, in plain words', () => {
    const root = home(COMPANY);
    const note = one(root, '.sp-note');
    expect(root.firstElementChild).toBe(note);
    expect(note.className).toBe('sp-note');
    expect(one(note, 'h3').textContent).toBe('From your organisation');
    expect(one(note, 'p').textContent).toBe(COMPANY.message);
    expect(all(note, 'b').map(({ textContent }) => textContent)).toEqual(['intranet.contoso.com']);
  });

  it('has its links with their addresses in sight', () => {
    const note = one(home(COMPANY), '.sp-note');
    const link = one(note, 'a');
    expect(link.getAttribute('href')).toBe('https://intranet.contoso.com/rules');
    expect(link.textContent).toBe('Our {count} rules (opens in a new tab)');
    expect(one(note, '.sp-addr').textContent).toBe('intranet.contoso.com/rules');
  });

  it('may be a message alone, or links alone', () => {
    expect(all(home({ message: 'Hi', links: [] }), '.sp-note a')).toEqual([]);
    expect(all(home({ links: COMPANY.links }), '.sp-note a')).toHaveLength(1);
  });

  it('is not there where the company says nothing', () => {
    expect(all(home(), '.sp-note')).toEqual([]);
    expect(all(home({ links: [] }), '.sp-note')).toEqual([]);
  });
});
