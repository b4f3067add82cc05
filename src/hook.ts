// The commit path's own entry: it loads nothing that a clean commit does not need.
import { checkStagedCommand } from './commands/check-staged.ts';
import { runCommand } from './commands/run-command.ts';
import { printOutcome, readTerminal } from './print-outcome.ts';

// Blocked until proven clean: whatever ends the process early leaves 2 behind.
process.exitCode = 2;

const [name, ...rest] = process.argv.slice(2);
// The hook script begins the diff while node is starting.
const isDiffPiped = rest[0] === 'diff-on-stdin';

async function main(): Promise<void> {
  // The hook script asks this before it starts node; a hook of the user's own that calls this bundle does not.
  if (/(?:^|[\s,])(?:1|pre-commit)(?:[\s,]|$)/u.test(process.env['KEYGUARD_SKIP'] ?? '')) {
    process.stderr.write('keyguard: skipped by KEYGUARD_SKIP, nothing was checked.\n');
    process.exitCode = 0;
    return;
  }
  if (name !== checkStagedCommand.name) throw new TypeError(`not a hook's command: ${String(name)}`);
  const args = isDiffPiped ? rest.slice(1) : rest;
  const world = {
    cwd: process.cwd(),
    env: process.env,
    blocksCommit: true,
    isDiffPiped,
    terminal: readTerminal,
  };
  printOutcome(await runCommand(checkStagedCommand, args, world));
}

void main();
