/** The hooks that keyguard puts in place, in the order in which git runs them, with the command that each runs. */
export const hookCommands = {
  'pre-commit': 'check-staged',
  'commit-msg': 'check-message',
  'pre-push': 'check-push',
} as const;

export type HookName = keyof typeof hookCommands;

/** The same as a list. */
export const hookNames: readonly HookName[] = ['pre-commit', 'commit-msg', 'pre-push'];
