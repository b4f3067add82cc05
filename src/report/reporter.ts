import type { Messages } from '../messages.ts';
import type { Report } from '../types.ts';

/** For whom and where a report is rendered. */
export interface RenderContext {
  readonly messages: Messages;
  readonly columns: number;
  readonly color: boolean;
  /** What was looked at: what a commit adds when left out, files as they are, a commit's message, or what a push sends. */
  /** Every step in full, also where one command does them all. */
  readonly isComplete?: boolean;
  /** Whoever reads it can ask for the same check again. */
  readonly isRepeatable?: boolean;
  readonly source?: 'staged' | 'tree' | 'message' | 'push';
}

/** One output format: a report in, a string out, nothing printed. */
export interface Reporter {
  readonly name: string;
  readonly render: (report: Report, context: RenderContext) => string;
}
