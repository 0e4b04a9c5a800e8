import { describe, expect, it } from 'vitest';
import type { Finder, FinderIds, FinderTopic, Giver, Role, Task } from '../../src/core/role-finder';
import { areaTopic, roleTopic, specialTopic, taskTopic } from '../../src/core/role-topics';

const HEADINGS = {
  tasks: 'h.tasks',
  allowed: 'h.allowed',
  role: 'h.role',
  roles: 'h.roles',
  who: 'h.who',
  whoHelps: 'h.whoHelps',
  way: 'h.way',
  program: 'h.program',
  scope: 'h.scope',
  former: 'h.former',
  request: 'h.request',
  contacts: 'h.contacts',
  stuck: 'h.stuck',
  steps: 'h.steps',
  open: 'h.open',
  read: 'h.read',
  more: 'h.more',
};
const chief: Giver<FinderIds> = {
  name: 'chief.name',
  path: ['settings', 'users'],
  find: 'chief.find',
  contacts: ['globalAdmin', 'helpDesk'],
  how: 'chief.how',
  link: 'users',
};
const cook: Role<FinderIds> = {
  id: 'role-cook',
  program: 'kitchen',
  name: 'cook.name',
  allows: 'cook.allows',
  keywords: 'cook.keywords',
  rank: 10,
  givers: ['chief', 'deputy'],
};
const host: Role<FinderIds> = { ...cook, id: 'role-host', name: 'host.name', rank: 50, givers: ['deputy'] };
const soup: Task<FinderIds> = {
  id: 'task-soup',
  area: 'area-kitchen',
  title: 'soup.title',
  keywords: 'soup.keywords',
  roles: ['role-cook', 'role-host'],
};
const wild: Task<FinderIds> = { ...soup, id: 'task-wild', title: 'wild.title', roles: [], special: 'special-wild' };
const finder: Finder<FinderIds> = {
  programs: { kitchen: { name: 'kitchen.name', line: 'kitchen.line' } },
  givers: {
    chief,
    deputy: { name: 'deputy.name', contacts: [], how: 'deputy.how', link: 'users' },
    nobody: { name: 'nobody.name', contacts: [] },
  },
  roles: [cook, host],
  areas: [
    {
      id: 'area-kitchen',
      icon: 'gift',
      workspaces: [],
      title: 'area.title',
      summary: 'area.summary',
      keywords: 'area.k',
    },
  ],
  tasks: [soup, wild],
  specials: [
    {
      id: 'special-wild',
      icon: 'stop',
      title: 'wild.t',
      text: 'wild.text',
      keywords: 'wild.k',
      giver: 'chief',
      asks: 'role-host',
      steps: ['wild.one', 'wild.two'],
      links: ['users'],
      see: ['role-host'],
    },
  ],
  headings: HEADINGS,
  stuck: ['check', 'start'],
};
const block = <T extends FinderTopic<FinderIds>['blocks'][number]['type']>(topic: FinderTopic<FinderIds>, type: T) =>
  topic.blocks.filter((one) => one.type === type);

describe('an area', () => {
  it('lists its own tasks, and no others', () => {
    const other: Task<FinderIds> = { ...soup, id: 'task-other', area: 'area-other' };
    const [area] = finder.areas;
    const topic = area && areaTopic(area, { ...finder, tasks: [soup, other, wild] });
    expect(topic?.blocks).toEqual([
      { type: 'text', text: 'area.summary' },
      { type: 'rows', heading: 'h.tasks', topics: ['task-soup', 'task-wild'] },
      { type: 'rows', heading: 'h.more', topics: ['check', 'start'] },
    ]);
  });
});

describe('a task', () => {
  it('answers in the order of asking: what was asked, own contacts, which role, who gives it, how to find them, the request', () => {
    const topic = taskTopic(soup, finder);
    expect(topic).toMatchObject({
      id: 'task-soup',
      title: 'soup.title',
      summary: 'area.title',
      keywords: 'soup.keywords',
    });
    expect(topic.blocks).toEqual([
      { type: 'asked', task: 'soup.title', change: 'area-kitchen' },
      { type: 'contacts', heading: 'h.contacts', kinds: ['globalAdmin', 'helpDesk'] },
      {
        type: 'facts',
        facts: [
          { heading: 'h.roles', roles: ['cook.name', 'host.name'] },
          { heading: 'h.who', texts: ['chief.name', 'deputy.name'] },
          { heading: 'h.way', path: ['settings', 'users'], texts: ['chief.find'] },
        ],
      },
      {
        type: 'request',
        heading: 'h.request',
        role: 'cook.name',
        task: 'soup.title',
        how: 'chief.how',
        link: 'users',
        to: ['globalAdmin', 'helpDesk'],
      },
      { type: 'rows', heading: 'h.more', topics: ['role-cook', 'role-host'] },
      { type: 'rows', heading: 'h.stuck', topics: ['check', 'start'] },
    ]);
  });

  it('speaks of one role where only one allows it', () => {
    const topic = taskTopic({ ...soup, roles: ['role-host'] }, finder);
    expect(block(topic, 'facts')).toMatchObject([
      {
        facts: [
          { heading: 'h.role', roles: ['host.name'] },
          { heading: 'h.who', texts: ['deputy.name'] },
        ],
      },
    ]);
    expect(block(topic, 'contacts')).toEqual([]);
  });

  it('takes the way of giving from the role where that has one of its own', () => {
    const own: Role<FinderIds> = { ...cook, how: 'cook.how', link: 'elsewhere' };
    const topic = taskTopic(soup, { ...finder, roles: [own, host] });
    expect(block(topic, 'request')).toMatchObject([{ how: 'cook.how', link: 'elsewhere' }]);
  });

  it('says what is to be known of the role that it asks for, each note once', () => {
    const noted = (role: Role<FinderIds>, ...notes: readonly string[]): Role<FinderIds> => ({ ...role, notes });
    const roles = [noted(cook, 'n.task', 'n.cook'), noted(host, 'n.host')];
    const topic = taskTopic({ ...soup, notes: ['n.task'] }, { ...finder, roles });
    expect(block(topic, 'note')).toEqual([
      { type: 'note', tone: 'neutral', text: 'n.task' },
      { type: 'note', tone: 'neutral', text: 'n.cook' },
    ]);
  });

  it('asks nobody for what nobody has to give', () => {
    const topic = taskTopic(soup, { ...finder, roles: [{ ...cook, givers: ['nobody'] }] });
    expect(topic.blocks.map(({ type }) => type)).toEqual(['asked', 'facts', 'rows', 'rows']);
  });

  it('that no role allows says so, and who helps', () => {
    const topic = taskTopic(wild, finder);
    expect(topic.blocks).toEqual([
      { type: 'asked', task: 'wild.title', change: 'area-kitchen' },
      { type: 'text', text: 'wild.text' },
      { type: 'contacts', heading: 'h.contacts', kinds: ['globalAdmin', 'helpDesk'] },
      {
        type: 'facts',
        facts: [
          { heading: 'h.whoHelps', texts: ['chief.name'] },
          { heading: 'h.way', path: ['settings', 'users'], texts: ['chief.find'] },
        ],
      },
      {
        type: 'request',
        heading: 'h.request',
        role: 'host.name',
        task: 'wild.title',
        how: 'chief.how',
        link: 'users',
        to: ['globalAdmin', 'helpDesk'],
      },
      { type: 'rows', heading: 'h.more', topics: ['special-wild'] },
      { type: 'rows', heading: 'h.stuck', topics: ['check', 'start'] },
    ]);
  });

  it('asks last for a role that only some are offered, and says to whom', () => {
    const rare: Role<FinderIds> = { ...cook, only: 'cook.only' };
    const topic = taskTopic(soup, { ...finder, roles: [rare, host] });
    expect(block(topic, 'facts')).toMatchObject([
      {
        facts: [
          { heading: 'h.roles', roles: ['host.name', 'cook.name'], only: { 'cook.name': 'cook.only' } },
          { heading: 'h.who', texts: ['deputy.name'] },
        ],
      },
    ]);
    expect(block(topic, 'request')).toMatchObject([{ role: 'host.name' }]);
    expect(block(topic, 'rows')[0]).toEqual({ type: 'rows', heading: 'h.more', topics: ['role-host', 'role-cook'] });
    expect(block(roleTopic(rare, finder), 'facts')).toMatchObject([
      { facts: expect.arrayContaining([{ heading: 'h.scope', texts: ['cook.only'] }]) },
    ]);
  });

  it('asks for a role that only some are offered where there is no other', () => {
    const rare: Role<FinderIds> = { ...cook, only: 'cook.only' };
    const topic = taskTopic({ ...soup, roles: ['role-cook'] }, { ...finder, roles: [rare] });
    expect(block(topic, 'request')).toMatchObject([{ role: 'cook.name' }]);
  });

  it('that somebody else is to do says who, and asks for no role', () => {
    const topic = taskTopic({ ...soup, instead: { text: 'soup.ask', giver: 'chief' } }, finder);
    expect(topic.blocks.map(({ type }) => type)).toEqual(['asked', 'text', 'contacts', 'facts', 'rows', 'rows']);
    expect(block(topic, 'text')).toEqual([{ type: 'text', text: 'soup.ask' }]);
    expect(block(topic, 'facts')).toMatchObject([
      { facts: [{ heading: 'h.roles' }, { heading: 'h.whoHelps', texts: ['chief.name'] }, { heading: 'h.way' }] },
    ]);
  });

  it('says what helps in its area before what helps everywhere', () => {
    const areas = finder.areas.map((area) => ({ ...area, stuck: ['special-wild'] }));
    expect(block(taskTopic(soup, { ...finder, areas }), 'rows').at(-1)).toEqual({
      type: 'rows',
      heading: 'h.stuck',
      topics: ['special-wild', 'check', 'start'],
    });
  });

  it('tells what is to be known of whoever gives the role, and the way that is left where the first fails', () => {
    const strict = { ...chief, notes: ['chief.note'], otherwise: 'chief.otherwise' };
    const topic = taskTopic(soup, { ...finder, givers: { ...finder.givers, chief: strict } });
    expect(block(topic, 'note')).toEqual([{ type: 'note', tone: 'neutral', text: 'chief.note' }]);
    expect(block(topic, 'facts')).toMatchObject([
      { facts: [{}, {}, { heading: 'h.way', texts: ['chief.find', 'chief.otherwise'] }] },
    ]);
  });

  it('shows a row once: its own before those of all', () => {
    const topic = taskTopic({ ...soup, see: ['check'] }, finder);
    expect(block(topic, 'rows')).toEqual([
      { type: 'rows', heading: 'h.more', topics: ['role-cook', 'role-host', 'check'] },
      { type: 'rows', heading: 'h.stuck', topics: ['start'] },
    ]);
  });
});

describe('a role', () => {
  it('says what it opens, where it belongs, who gives it, and lists its tasks', () => {
    const topic = roleTopic({ ...cook, former: 'cook.former', scope: 'cook.scope', read: ['article'] }, finder);
    expect(topic).toMatchObject({ id: 'role-cook', title: 'cook.name', summary: 'kitchen.line' });
    expect(block(topic, 'facts')).toEqual([
      {
        type: 'facts',
        facts: [
          { heading: 'h.former', roles: ['cook.former'] },
          { heading: 'h.program', texts: ['kitchen.name'] },
          { heading: 'h.scope', texts: ['cook.scope'] },
          { heading: 'h.who', texts: ['chief.name', 'deputy.name'] },
          { heading: 'h.way', path: ['settings', 'users'], texts: ['chief.find'] },
        ],
      },
    ]);
    expect(block(topic, 'rows')).toEqual([
      { type: 'rows', heading: 'h.allowed', topics: ['task-soup'] },
      { type: 'rows', heading: 'h.stuck', topics: ['check', 'start'] },
    ]);
    expect(block(topic, 'links')).toEqual([{ type: 'links', heading: 'h.read', links: ['article'] }]);
  });

  it('says where else it belongs, and what it is called elsewhere; the letter names only what the portal may show', () => {
    const programs = { ...finder.programs, bar: { name: 'bar.name', line: 'bar.line' } };
    const known: Role<FinderIds> = { ...cook, besides: ['bar'], former: 'cook.former', elsewhere: 'cook.elsewhere' };
    const topic = roleTopic(known, { ...finder, programs });
    expect(block(topic, 'facts')).toMatchObject([
      {
        facts: expect.arrayContaining([
          { heading: 'h.former', roles: ['cook.former', 'cook.elsewhere'] },
          { heading: 'h.program', texts: ['kitchen.name', 'bar.name'] },
        ]),
      },
    ]);
    expect(block(topic, 'request')).toMatchObject([{ role: 'cook.name', former: 'cook.former' }]);
  });

  it('is asked for without a task', () => {
    const [letter] = block(roleTopic(cook, finder), 'request');
    expect(letter).toMatchObject({ role: 'cook.name', how: 'chief.how' });
    expect(letter).not.toHaveProperty('task');
  });
});

describe('a special case', () => {
  it('says what to do instead, and asks for the role that helps', () => {
    const [special] = finder.specials;
    const topic = special && specialTopic(special, finder);
    expect(topic?.blocks.map(({ type }) => type)).toEqual([
      'text',
      'contacts',
      'facts',
      'steps',
      'request',
      'links',
      'rows',
    ]);
    expect(topic && block(topic, 'request')).toMatchObject([{ role: 'host.name', how: 'chief.how' }]);
  });

  it('asks without a role for what its giver is asked for, and without a page where there is none', () => {
    const [special] = finder.specials;
    if (special === undefined) throw new Error('There is no special case.');
    const { asks: _asks, ...without } = special;
    const { link: _link, ...asked } = { ...chief, need: 'chief.need', subject: 'chief.subject' };
    const topic = specialTopic(without, { ...finder, givers: { ...finder.givers, chief: asked } });
    expect(block(topic, 'request')).toEqual([
      {
        type: 'request',
        heading: 'h.request',
        need: 'chief.need',
        subject: 'chief.subject',
        how: 'chief.how',
        to: ['globalAdmin', 'helpDesk'],
      },
    ]);
  });

  it('asks nobody where nobody can help', () => {
    const [special] = finder.specials;
    if (special === undefined) throw new Error('There is no special case.');
    const { giver, asks, ...alone } = special;
    expect([giver, asks]).toEqual(['chief', 'role-host']);
    expect(specialTopic(alone, finder).blocks.map(({ type }) => type)).toEqual(['text', 'steps', 'links', 'rows']);
  });
});
