import type { ErrorCode, ErrorDetails } from './errors.ts';

/** What happened (with why, where it is known), and what to do next. */
export interface ErrorText {
  readonly what: string;
  readonly next: string;
}

/** Every sentence that keyguard says; a locale fills it, and a missing sentence does not compile. */
export interface Messages {
  readonly language: 'en' | 'ja';
  readonly errors: Readonly<Record<ErrorCode, (details: ErrorDetails) => ErrorText>>;
}
