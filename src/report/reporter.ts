import type { Messages } from '../messages.ts';
import type { Report } from '../types.ts';

/** For whom and where a report is rendered. */
export interface RenderContext {
  readonly messages: Messages;
  readonly columns: number;
  readonly color: boolean;
  /** What was looked at: what a commit adds when left out, or files as they are. */
  readonly source?: 'staged' | 'tree';
}

/** One output format: a report in, a string out, nothing printed. */
export interface Reporter {
  readonly name: string;
  readonly render: (report: Report, context: RenderContext) => string;
}
