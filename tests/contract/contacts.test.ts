import { describe, expect, it } from 'vitest';
import { ALL_TOPICS } from '../../src/background/topics';
import type { ContactKind } from '../../src/core/contacts';
import type { MessageKey } from '../../src/data/message-key';
import { REMEDIES } from '../../src/data/remedies';
import type { HelpBlock } from '../../src/data/topics/table';
import { text } from './support/locales';

/** How the texts name whom the own contacts may be. */
const NAMED: Readonly<Record<ContactKind, RegExp>> = {
  globalAdmin: /Global admin/,
  accountAdmin: /Account admin/,
  provider: /\bprovider\b|distributor/,
  helpDesk: /help desk|IT department/,
};

/** These name somebody and send nobody there. */
const SAY_MORE: readonly MessageKey[] = [
  'adminReset.globalAdmin',
  'contactSupport.intro',
  'decide.needAdmin.question',
  'decide.way.phone',
  'decide.way.provider',
  'decide.way.takeover',
  'giver.hardwareManager.note',
  'rolesMarketplace.who',
  // The Global admin of another organisation.
  'special.guest.step2',
  'special.noAdmin.step1',
  'special.noAdmin.step2',
  'special.noAdmin.step3',
  'special.noAdmin.text',
];

/** The messages of a block that are sentences to the reader. */
function sentencesOf(block: HelpBlock): readonly MessageKey[] {
  switch (block.type) {
    case 'text':
    case 'note':
      return [block.text];
    case 'steps':
      return block.steps.flatMap(({ text: step, more }) => (more === undefined ? [step] : [step, more]));
    case 'list':
      return block.items;
    case 'people':
      return block.people.flatMap(({ who, does }) => [who, does]);
    case 'facts':
      return block.facts.flatMap(({ texts = [] }) => texts);
    default:
      return [];
  }
}

function kindsOf(block: HelpBlock): readonly ContactKind[] {
  if (block.type === 'contacts') return block.kinds;
  return block.type === 'people' ? block.people.flatMap(({ contacts = [] }) => contacts) : [];
}

/** What a sentence says without the names of roles as the portal shows them: those are no people. */
const ofPeople = (key: MessageKey): string => text('en', key).replaceAll(/\[\[.*?\]\]/g, '');

describe('own contacts', () => {
  it.each(Object.entries(NAMED))('stand wherever the help sends somebody to one of them: %s', (kind, named) => {
    const sending = ALL_TOPICS.filter(({ blocks }) =>
      blocks.flatMap(sentencesOf).some((key) => !SAY_MORE.includes(key) && named.test(ofPeople(key))),
    );
    expect(sending.length).toBeGreaterThan(2);
    const without = sending.filter(({ blocks }) => !blocks.flatMap(kindsOf).some((one) => one === kind));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('are kept away only by sentences that are there, and that name somebody', () => {
    const said = ALL_TOPICS.flatMap(({ blocks }) => blocks.flatMap(sentencesOf));
    const named = Object.values(NAMED);
    expect(SAY_MORE.filter((key) => !said.includes(key) || !named.some((one) => one.test(ofPeople(key))))).toEqual([]);
  });

  it('of the help desk stand in every remedy that needs anybody else', () => {
    const needing = REMEDIES.filter(({ helpers }) => helpers.some(({ who }) => who !== 'you'));
    expect(needing.length).toBeGreaterThan(20);
    for (const { id } of needing) {
      const kinds = ALL_TOPICS.filter((topic) => topic.id === id).flatMap(({ blocks }) => blocks.flatMap(kindsOf));
      expect(kinds, id).toContain('helpDesk');
    }
  });

  it('are named once in a topic', () => {
    for (const { id, blocks } of ALL_TOPICS) {
      const kinds = blocks.flatMap(kindsOf);
      expect(new Set(kinds).size, id).toBe(kinds.length);
    }
  });
});
