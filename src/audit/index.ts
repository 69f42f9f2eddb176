export { audit, settledBySource } from './audit.js';
export type { AuditRule, FindingDraft, Pointer, SideDraft } from './audit-rule.js';
export { auditRules } from './audit-rules.js';
export { describeFinding } from './describe-finding.js';
export type * from './finding.js';
export { withConsequences } from './under-causes.js';
