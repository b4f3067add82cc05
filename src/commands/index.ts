import { checkStagedCommand } from './check-staged.ts';
import type { NamedCommand } from './command.ts';

/** Every command, in the order of the help. */
export const commands: readonly NamedCommand[] = [checkStagedCommand];
