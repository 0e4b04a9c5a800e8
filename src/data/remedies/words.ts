import type { Helper, HelperWords, RemedyHeadings } from '../../core/remedy';
import type { MessageKey } from '../message-key';
import type { TopicId } from '../topic-id';

/**
 * Who can fix something, as the help names them. Routes: `facts/sign-in-errors.md` section 8, "Who can fix it".
 * The own help desk stands before whoever else is not the reader: it is there for those who know nobody.
 */
export const HELPER_WORDS: Record<Helper, HelperWords<MessageKey, TopicId>> = {
  you: { icon: 'person', who: 'people.you', does: 'helper.you.does' },
  'global-admin': {
    icon: 'people',
    who: 'people.globalAdmin',
    does: 'helper.globalAdmin.does',
    topic: 'whom-to-ask',
    contacts: ['helpDesk', 'globalAdmin'],
  },
  'other-admin': { icon: 'building', who: 'people.otherAdmin', does: 'helper.otherAdmin.does' },
  // What the provider can do stands where nobody else is left, not in the topic about passwords only.
  provider: {
    icon: 'building',
    who: 'people.provider',
    does: 'helper.provider.does',
    topic: 'only-admin',
    contacts: ['provider'],
  },
  microsoft: {
    icon: 'info',
    who: 'people.microsoft',
    does: 'helper.microsoft.does',
    topic: 'contact-support',
    contacts: ['helpDesk'],
  },
};

export const REMEDY_HEADINGS: RemedyHeadings<MessageKey> = {
  steps: 'common.whatToDo',
  helpers: 'remedy.helpers',
  notThis: 'remedy.notThis',
  links: 'common.open',
  details: 'details.title',
};
