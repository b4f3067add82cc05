import type { DiagnosisFacts } from '../doctor-types.ts';

/** What `doctor` says. */
export interface DoctorMessages {
  /** First line when a secret was stopped. */
  readonly isProtected: string;
  /** First line otherwise; `what` is the sentence of the first failure. */
  readonly isNotProtected: (what: string) => string;
  /** Before the one command to run next. */
  readonly runNext: string;
  /** Before a check's command. */
  readonly fix: string;
  /** What a screen has no room for. */
  readonly andMore: (count: number) => string;
  /** The checks that are not told one by one. */
  readonly passed: (count: number) => string;
  /** How to have them told. */
  readonly showAll: string;
  readonly diagnoses: { readonly [K in keyof DiagnosisFacts]: (facts: DiagnosisFacts[K]) => string };
}
