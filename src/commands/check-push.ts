import type { NamedCommand } from './command.ts';
import { reportOptions } from './common-options.ts';

/** `keyguard check-push`: what the pre-push hook runs, with git's two arguments and the refs on standard input. */
export const checkPushCommand: NamedCommand = {
  name: 'check-push',
  options: reportOptions,
  positionals: ['remote', 'url'],
  blocks: 'push',
  run: async (context) => (await import('./run-check-push.ts')).runCheckPush(context),
};
