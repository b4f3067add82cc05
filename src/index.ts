import { checkStaged } from './commands/check-staged.ts';
import { listRuleDetails } from './rules/details.ts';
import { createScanner } from './scanner.ts';

export type { Scanner, ScannedFinding, ScannerOptions } from './scanner.ts';
export type { CheckStagedOptions } from './commands/check-staged.ts';
export type { Revoke, RuleDetails, RuleKind, Severity } from './rule-types.ts';
export type { Advice, Step } from './advice-types.ts';
export type { Coverage, Excerpt, Finding, Report, Skipped, Span, Suppressed } from './types.ts';
export { KeyguardError, type ErrorCode } from './errors.ts';
export { checkStaged, createScanner, listRuleDetails };
