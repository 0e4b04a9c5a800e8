import type { DecisionHeadings, End, Question } from '../../core/decision';
import type { Area, Finder, FinderIds, Giver, Program, Role, Special, Task } from '../../core/role-finder';
import type { LabelId } from '../labels';
import type { LinkId } from '../links';
import type { MessageKey } from '../message-key';
import type { TopicId } from '../topic-id';
import type { AreaId, DecisionId, RoleId, SpecialId, TaskId } from './ids';

/** Where roles belong: `facts/roles-and-routes.md` section 2. */
export type ProgramId =
  | 'tenant'
  | 'csp'
  | 'membership'
  | 'referrals'
  | 'incentives'
  | 'insights'
  | 'support'
  | 'developer'
  | 'hardware';

/** Who gives roles: `facts/roles-and-routes.md` sections 2.7 and 3. */
export type GiverId =
  | 'global-admin'
  | 'user-admin'
  | 'account-admin'
  | 'owner'
  | 'manager'
  | 'security-admin'
  | 'primary-owner'
  | 'hardware-manager'
  | 'provider'
  | 'nobody';

/** The ids of the role finder: every key, link and topic of its tables is checked by the compiler. */
export interface HelpIds extends FinderIds {
  readonly key: MessageKey;
  readonly link: LinkId;
  readonly area: AreaId;
  readonly task: TaskId;
  readonly role: RoleId;
  readonly special: SpecialId;
  readonly giver: GiverId;
  readonly program: ProgramId;
  readonly topic: TopicId;
}

interface InMenus {
  readonly path?: readonly LabelId[];
}

export type HelpProgram = Program<HelpIds>;
export type HelpGiver = Giver<HelpIds> & InMenus;
export type HelpRole = Role<HelpIds>;
export type HelpTask = Task<HelpIds>;
export type HelpArea = Area<HelpIds>;
export type HelpSpecial = Special<HelpIds>;
export type HelpFinder = Finder<HelpIds>;
export type HelpQuestion = Question<MessageKey, TopicId, DecisionId>;
export type HelpEnd = End<MessageKey, LinkId, TopicId, DecisionId> & InMenus;
export type HelpDecisionHeadings = DecisionHeadings<MessageKey>;
