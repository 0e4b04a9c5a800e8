import type { HelpProgram, ProgramId } from './table';

/** Where a role belongs. Names and former names: `facts/roles-and-routes.md` sections 2 and 4. */
export const PROGRAMS: Readonly<Record<ProgramId, HelpProgram>> = {
  tenant: { name: 'find.program.tenant', line: 'find.program.tenant.line' },
  csp: { name: 'find.program.csp', line: 'find.program.csp.line' },
  membership: { name: 'find.program.membership', line: 'find.program.membership.line' },
  referrals: { name: 'find.program.referrals', line: 'find.program.referrals.line' },
  incentives: { name: 'find.program.incentives', line: 'find.program.incentives.line' },
  insights: { name: 'find.program.insights', line: 'find.program.insights.line' },
  support: { name: 'find.program.support', line: 'find.program.support.line' },
  developer: { name: 'find.program.developer', line: 'find.program.developer.line' },
  hardware: { name: 'find.program.hardware', line: 'find.program.hardware.line' },
};
