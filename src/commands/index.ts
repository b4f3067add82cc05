import { checkMessageCommand } from './check-message.ts';
import { checkPushCommand } from './check-push.ts';
import { checkStagedCommand } from './check-staged.ts';
import type { NamedCommand } from './command.ts';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { fixCommand } from './fix.ts';
import { initCommand } from './init.ts';
import { installCommand } from './install.ts';
import { respondCommand } from './respond.ts';
import { rulesCommand } from './rules.ts';
import { scanCommand } from './scan.ts';
import { uninstallCommand } from './uninstall.ts';

/** Every command, in the order of the help. */
export const commands: readonly NamedCommand[] = [
  initCommand,
  installCommand,
  uninstallCommand,
  doctorCommand,
  checkStagedCommand,
  checkMessageCommand,
  checkPushCommand,
  fixCommand,
  scanCommand,
  rulesCommand,
  explainCommand,
  respondCommand,
];
