import type { ErrorCode, ErrorDetails } from '../errors.ts';

/** What happened (with why, where it is known), and what to do next. */
interface ErrorText {
  readonly what: string;
  /** One thing to do a line. */
  readonly next: string;
  /** How to commit without the check, where keyguard itself or its settings may be at fault; said when a commit waits. */
  readonly skip?: string;
}

/** Sentences for every error; each takes what the code's thrower knows, and does without what it does not. */
export type ErrorMessages = Readonly<Record<ErrorCode, (details: ErrorDetails) => ErrorText>>;
