import type { DoctorMessages } from './messages/doctor.ts';
import type { ErrorMessages } from './messages/errors.ts';
import type { FixMessages } from './messages/fix.ts';
import type { HelpMessages } from './messages/help.ts';
import type { InstallMessages } from './messages/install.ts';
import type { PlaybookMessages } from './messages/playbook.ts';
import type { ReportMessages } from './messages/report.ts';
import type { RuleMessages } from './messages/rules.ts';
import type { StepMessages } from './messages/steps.ts';

/** The languages that keyguard speaks. */
export const languages = ['en', 'ja', 'fr', 'ko'] as const;

export type Language = (typeof languages)[number];

/** Every sentence that keyguard says; a locale fills it, and a missing sentence does not compile. */
export interface Messages {
  readonly language: Language;
  readonly errors: ErrorMessages;
  readonly report: ReportMessages;
  readonly install: InstallMessages;
  readonly doctor: DoctorMessages;
  readonly steps: StepMessages;
  readonly rules: RuleMessages;
  readonly fix: FixMessages;
  readonly playbook: PlaybookMessages;
  readonly help: HelpMessages;
}
