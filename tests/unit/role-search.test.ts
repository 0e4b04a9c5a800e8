import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { indexHelp } from '../../src/core/help-search';
import { search } from '../../src/core/search';
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
