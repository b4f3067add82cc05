// The hooks' own entry: it loads nothing that a clean commit does not need.
import { checkStagedCommand } from './commands/check-staged.ts';
import type { Command } from './commands/command.ts';
import { runCommand } from './commands/run-command.ts';
import { printOutcome, readTerminal } from './print-outcome.ts';

// Blocked until proven clean: whatever ends the process early leaves 2 behind.
process.exitCode = 2;

/** A hook, and how its command is come by. */
interface HookCommand {
  readonly hook: string;
  readonly load: () => Command | Promise<Command>;
}

const hookCommands: ReadonlyMap<string | undefined, HookCommand> = new Map([
  ['check-staged', { hook: 'pre-commit', load: () => checkStagedCommand }],
  [
    'check-message',
    {
      hook: 'commit-msg',
      load: async () => (await import('./commands/check-message.ts')).checkMessageCommand,
    },
  ],
  [
    'check-push',
    { hook: 'pre-push', load: async () => (await import('./commands/check-push.ts')).checkPushCommand },
  ],
]);

const [name, ...rest] = process.argv.slice(2);
// The hook script begins the diff while node is starting.
const isDiffPiped = rest[0] === 'diff-on-stdin';

async function main(): Promise<void> {
  const asked = hookCommands.get(name);
  if (asked === undefined) throw new TypeError(`not a hook's command: ${String(name)}`);
  // The hook script asks this before it starts node; a hook of the user's own that calls this bundle does not.
  if (
    new RegExp(`(?:^|[\\s,])(?:1|${asked.hook})(?:[\\s,]|$)`, 'u').test(process.env['KEYGUARD_SKIP'] ?? '')
  ) {
    process.stderr.write('keyguard: skipped by KEYGUARD_SKIP, nothing was checked.\n');
    process.exitCode = 0;
    return;
  }
  const world = {
    cwd: process.cwd(),
    env: process.env,
    blocksCommit: true,
    isDiffPiped,
    terminal: readTerminal,
    stdin: () => process.stdin,
  };
  // A remote's name may begin like an option.
  const words = asked.hook === 'pre-push' ? ['--', ...rest] : rest;
  const args = isDiffPiped ? rest.slice(1) : words;
  printOutcome(await runCommand(await asked.load(), args, world));
}

void main();
