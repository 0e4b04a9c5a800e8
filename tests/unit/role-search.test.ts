import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { indexHelp } from '../../src/core/help-search';
import { LANGUAGES } from '../../src/core/languages';
import { search } from '../../src/core/search';
import { FINDER } from '../../src/data/roles';
import { helpAnswer } from '../dom/support/worker-answers';

const index = indexHelp(helpAnswer({ language: 'en', messages: en }));
const find = (query: string): readonly string[] => search(index, query).map(({ id }) => id);

describe('the search', () => {
  it.each([
    ['password', 'forgot-password'],
    ['reset password', 'reset-my-password'],
    ['locked', 'account-locked'],
    ['account', 'work-or-personal'],
    ['sign in', 'sign-in-blocked'],
    ['phone', 'second-factor'],
    ['pages missing', 'pages-missing'],
    ['permissions', 'check-roles'],
    ['benefits', 'offer-missing'],
    ['vetting', 'verify-account'],
    ['support', 'contact-support'],
    ['admin left', 'only-admin'],
    ['whom to ask', 'whom-to-ask'],
    ['which role do I need', 'find-role'],
  ])('still finds the subject first that an ordinary word names (%s)', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it.each([
    ['I cannot see invoices', 'task-invoices'],
    ['price list', 'task-prices'],
    ['submit driver', 'task-submit-driver'],
    ['bank account', 'task-bank-and-tax'],
    ['GDAP', 'task-delegated-rights'],
    ['extension', 'task-edge-publish'],
    ['claim', 'task-incentive-claim'],
  ])('finds a task by plain words (%s)', (query, id) => {
    expect(find(query).slice(0, 5)).toContain(id);
  });

  it.each([
    ['Billing admin', 'role-billing-admin'],
    ['admin agent', 'role-admin-agent'],
    ['Owner', 'role-owner'],
    ['MPN partner admin', 'role-partner-admin'],
    ['Finance contributor', 'role-finance-contributor'],
    ['User Administrator', 'role-user-admin'],
    ['Default user', 'role-default-user'],
  ])('finds a role by its name, old or new (%s)', (query, id) => {
    expect(find(query).slice(0, 5)).toContain(id);
  });
});

/** As the portal shows it: a note in brackets behind a name is ours. */
const shown = (name: string): string => name.replace(/ \(.*\)$/, '');

// The language of the portal is not that of the help: a colleague, a screenshot or a form may name a role in English.
describe.each(LANGUAGES)('the search in %s', (language) => {
  it('finds every role first by each of its names: its own, the English, the former, that of another place', async () => {
    const { default: own }: { default: Record<string, string> } = await import(`../../locales/${language}.json`);
    const english: Record<string, string> = language === 'en' ? {} : en;
    const inLanguage = indexHelp(helpAnswer({ language, messages: own, english }));
    const missed: string[] = [];
    let asked = 0;
    for (const { id, name, former, elsewhere } of FINDER.roles) {
      const keys = [name, former, elsewhere].filter((key) => key !== undefined);
      for (const text of keys.flatMap((key) => [own[key] ?? '', en[key]])) {
        for (const query of new Set([text, shown(text), shown(text).toLowerCase()])) {
          asked += 1;
          const [first] = search(inLanguage, query);
          // Two programs have a role that the portal calls Manager.
          const found = FINDER.roles.find((role) => role.id === first?.id);
          const namesake = found !== undefined && shown(en[found.name]) === shown(en[name]);
          if (first?.id !== id && !namesake) missed.push(`${query}: ${first?.id ?? 'nothing'} instead of ${id}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(asked).toBeGreaterThan(100);
  });
});
