import { describe, expect, it } from 'vitest';
import { ALL_TOPICS, FINDER_TOPICS } from '../../src/background/topics';
import { parsePanelView } from '../../src/core/panel-view';
import { HOME, PORTAL_HOME } from '../../src/data/home';
import { LABELS } from '../../src/data/labels';
import { ENDS, FINDER, QUESTIONS } from '../../src/data/roles';
import { KEYS, text } from './support/locales';
import { literals, SCRIPT_FILES } from './support/sources';

const { areas, givers, roles, specials, tasks } = FINDER;
const twice = (list: readonly string[]): readonly string[] => list.filter((item, at) => list.indexOf(item) !== at);
const topicOf = (id: string) => {
  const found = ALL_TOPICS.find((topic) => topic.id === id);
  if (found === undefined) throw new Error(`There is no topic ${id}.`);
  return found;
};
const rowsOf = (id: string): readonly string[] =>
  topicOf(id).blocks.flatMap((block) => (block.type === 'rows' ? block.topics : []));
const blocksOf = (id: string) => topicOf(id).blocks.map(({ type }) => type);
const rankOf = (id: string): number => roles.find((role) => role.id === id)?.rank ?? Number.NaN;

/** `facts/roles-and-routes.md` section 2, tables 2.1 to 2.5: every name there. */
const ROLES_OF_THE_FACTS = [
  'Global admin',
  'User management admin',
  'Billing admin',
  'Admin agent',
  'Sales agent',
  'Helpdesk agent',
  'Security Administrator',
  'Security Reader',
  'Default user',
  'AI Cloud Partner admin',
  'Account admin',
  'Compliance admin',
  'Executive report viewer',
  'Report viewer',
  'Manage your organization support requests',
  'Referrals admin',
  'Referrals user',
  'Business profile admin',
  'Co-sell solution admin',
  'Incentives admin',
  'Incentives user',
  'Owner',
  'Manager',
  'Developer',
  'Business contributor',
  'Financial contributor',
  'Marketer',
  'Administrator',
  'Driver Submitter',
  'Shipping Label Owner',
  'System Submitter',
  'Report Reviewer',
  'Legal Agreement Signer',
  'Upgrade Test Results Submitter',
  'WCOS Image Signer',
  'WCOS Retail Unlock',
  'Manager (Collaborate)',
];

/** `facts/partner-center-portal.md` section 3.4, and the areas of its sections 3.2 and 3.3. */
const WORKSPACES_OF_THE_FACTS = [
  'Customers',
  'Pricing / sales',
  'Membership',
  'Benefits',
  'Incentives',
  'Earnings / payouts',
  'Insights',
  'Referrals',
  'Marketplace offers',
  'Apps and games',
  'Edge',
  'Hardware',
  'Security',
  'Account settings',
  'Legal info',
  'Agreements',
  'Help + support',
];

describe('the ids of the role finder', () => {
  it('are unique, well formed and short enough for the panel to open', () => {
    const ids = FINDER_TOPICS.map(({ id }) => id);
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => !/^(?:area|task|role|special|decide)(?:-[a-z]+)+$/.test(id))).toEqual([]);
    expect(ids.filter((id) => parsePanelView({ name: 'topic', id }) === undefined)).toEqual([]);
  });

  it('say of which table they are', () => {
    const kinds = { area: areas, task: tasks, role: roles, special: specials, decide: [...QUESTIONS, ...ENDS] };
    for (const [kind, entries] of Object.entries(kinds)) {
      expect(entries.filter(({ id }) => !id.startsWith(`${kind}-`))).toEqual([]);
    }
  });
});

describe('the tasks', () => {
  it('are at least 50, no two with the same words', () => {
    expect(tasks.length).toBeGreaterThanOrEqual(50);
    expect(twice(tasks.map(({ title }) => text('en', title)))).toEqual([]);
    expect(twice(tasks.map(({ keywords }) => text('en', keywords)))).toEqual([]);
  });

  it('each have a role or say why there is none', () => {
    for (const { id, roles: allowing, special, instead } of tasks) {
      expect(allowing.length > 0 || special !== undefined || instead !== undefined, id).toBe(true);
      expect(allowing.length > 0 && special !== undefined, id).toBe(false);
      expect(twice(allowing), id).toEqual([]);
    }
  });

  it('name the least powerful role first', () => {
    for (const { id, roles: allowing } of tasks) {
      const ranks = allowing.map(rankOf);
      expect(ranks, id).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks, id).not.toContain(Number.NaN);
    }
  });

  it('are reached from the first view of the role finder within two presses', () => {
    for (const home of [HOME, PORTAL_HOME]) expect(home.flatMap(({ topics }) => topics)).toContain('find-role');
    const reached = new Set(rowsOf('find-role').flatMap(rowsOf));
    expect(tasks.filter(({ id }) => !reached.has(id))).toEqual([]);
  });

  it('show what was asked, the answer, and a request wherever somebody has to give access', () => {
    for (const { id, roles: allowing, area, instead } of tasks) {
      const [asked] = topicOf(id).blocks;
      expect(asked, id).toMatchObject({ type: 'asked', change: area });
      expect(blocksOf(id).includes('facts') || blocksOf(id).includes('text'), id).toBe(true);
      const byItself = instead !== undefined || allowing[0] === 'role-default-user';
      expect(blocksOf(id).includes('request'), id).toBe(!byItself);
      expect(rowsOf(id), id).toEqual(expect.arrayContaining(['check-roles', 'decide-start', ...allowing]));
    }
  });
});

describe('a role that is offered only to some', () => {
  const rare = roles.filter(({ only }) => only !== undefined);

  it('is asked for last, with the condition beside it', () => {
    expect(rare.map(({ id }) => id)).toEqual(['role-sales-agent']);
    for (const { id, name, only } of rare) {
      const own = tasks.filter(({ roles: allowing }) => allowing.includes(id));
      expect(own.length).toBeGreaterThan(3);
      for (const task of own) {
        const { blocks } = topicOf(task.id);
        const facts = blocks.flatMap((block) => (block.type === 'facts' ? block.facts : []));
        expect(facts[0], task.id).toMatchObject({ only: { [name]: only } });
        expect(facts[0]?.roles?.at(-1), task.id).toBe(name);
        expect(
          blocks.find(({ type }) => type === 'request'),
          task.id,
        ).not.toMatchObject({ role: name });
      }
    }
  });
});

describe('the areas', () => {
  it('of CSP lead on to the provider where no administrator is left', () => {
    const led = tasks.filter(({ id }) => rowsOf(id).includes('special-no-admin')).map(({ area }) => area);
    expect([...new Set(led)].toSorted()).toEqual(['area-billing', 'area-customers', 'area-security']);
    expect(tasks.filter(({ area }) => led.includes(area))).toHaveLength(led.length);
  });

  it('cover every workspace of the facts with a task', () => {
    const covered = areas
      .filter(({ id }) => tasks.some(({ area }) => area === id))
      .flatMap(({ workspaces }) => workspaces);
    expect(WORKSPACES_OF_THE_FACTS.filter((name) => !covered.includes(name))).toEqual([]);
    expect(twice(covered)).toEqual([]);
  });

  it('are few enough to choose from, with few enough tasks in each', () => {
    expect(areas.length).toBeLessThanOrEqual(13);
    for (const { id } of areas) {
      const own = tasks.filter(({ area }) => area === id);
      expect(own.length, id).toBeGreaterThan(0);
      expect(own.length, id).toBeLessThanOrEqual(10);
    }
  });
});

describe('the roles', () => {
  it('are those of the facts, by the names of the portal', () => {
    expect(roles.map(({ name }) => text('en', name)).toSorted()).toEqual(ROLES_OF_THE_FACTS.toSorted());
  });

  it('each have somebody who gives them, a text and a task', () => {
    for (const { id, givers: who, allows } of roles) {
      expect(
        who.filter((giver) => givers[giver] === undefined),
        id,
      ).toEqual([]);
      expect(twice(who), id).toEqual([]);
      expect(text('en', allows), id).not.toBe('');
      expect(
        tasks.some(({ roles: allowing }) => allowing.includes(id)),
        id,
      ).toBe(true);
    }
  });

  it('can be asked for in a request, except the one that everybody has', () => {
    expect(roles.filter(({ id }) => !blocksOf(id).includes('request')).map(({ id }) => id)).toEqual([
      'role-default-user',
    ]);
  });

  it('are all listed, each under one program', () => {
    expect(rowsOf('role-list').toSorted()).toEqual(roles.map(({ id }) => id).toSorted());
  });

  it('keep the name by which people know them from before', () => {
    const former = roles.filter((role) => role.former !== undefined).map((role) => role.id);
    expect(former).toContain('role-partner-admin');
    expect(text('en', 'role.partnerAdmin.former')).toBe('MPN partner admin');
  });
});

describe('those who give roles', () => {
  it('are each used', () => {
    const used = new Set([...roles.flatMap((role) => role.givers), ...specials.flatMap(({ giver }) => giver ?? [])]);
    expect([...used].toSorted()).toEqual(Object.keys(givers).toSorted());
  });

  it('can be found, and are told the steps and the page', () => {
    for (const [id, giver] of Object.entries(givers)) {
      if (id === 'nobody') continue;
      expect(giver.find ?? giver.path, id).toBeDefined();
      expect(giver.how, id).toBeDefined();
      // A page of the portal would be the provider's own.
      expect(giver.link === undefined, id).toBe(id === 'provider');
      expect(giver.contacts.length, id).toBeGreaterThan(0);
    }
  });

  it('are found by labels of the table', () => {
    const paths = [...Object.values(givers), ...ENDS].flatMap(({ path = [] }) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((label) => !Object.hasOwn(LABELS, label))).toEqual([]);
  });
});

describe('the cases in which no role helps', () => {
  it('are offered beside the areas', () => {
    expect(rowsOf('find-role')).toEqual(expect.arrayContaining(specials.map(({ id }) => id)));
  });

  it.each([
    'special-not-enrolled',
    'special-not-listed',
    'special-guest',
    'special-edge',
    'special-government',
  ] as const)('say what to do instead (%s)', (id) => {
    expect(blocksOf(id)).toContain('steps');
    expect(rowsOf(id).length).toBeGreaterThan(0);
  });
});

describe('what is known in part only', () => {
  // `facts/roles-and-routes.md` section 6: scopes and section 2.7 rest on a summary of the newest article.
  it.each([
    ['en', 'summary'],
    ['sv', 'sammanfattning'],
    ['nl', 'samenvatting'],
    ['ja', '要約'],
    ['zh-TW', '摘要'],
    ['it', 'riassunto'],
  ] as const)('is said to rest on a summary in %s', (tag, word) => {
    const scopes = roles.flatMap(({ scope }) => scope ?? []).filter((key) => key.startsWith('find.scope.'));
    expect(scopes).toHaveLength(9);
    for (const key of [...new Set(scopes), 'role.partnerAdmin.givers']) expect(text(tag, key), key).toContain(word);
  });

  it('is said of a giver too, where no source names one', () => {
    // `facts/roles-and-routes.md` section 2.1: only who gives Security Reader.
    expect(roles.find(({ id }) => id === 'role-security-admin')?.notes).toContain('role.securityAdmin.givers');
    expect(text('en', 'role.securityAdmin.givers')).toMatch(/probably/);
  });
});

describe('the texts of the role finder', () => {
  it('are all used, and all that are used exist', () => {
    const own = /^(?:find|area|task|role|giver|special|decide)\.[A-Za-z0-9.]+$/;
    const used = new Set(SCRIPT_FILES.flatMap(literals).filter((literal) => own.test(literal)));
    expect(KEYS.filter((key) => own.test(key) && !used.has(key))).toEqual([]);
    expect([...used].filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(used.size).toBeGreaterThan(400);
  });

  it('write the names of roles without markup', () => {
    const names = roles.flatMap(({ name, former }) => (former === undefined ? [name] : [name, former]));
    expect(names.filter((key) => /[[\]{}`]/.test(text('en', key)))).toEqual([]);
  });
});
