// The commit path's own entry: it loads nothing that a clean commit does not need.
import { checkStagedCommand } from './commands/check-staged.ts';
import { runCommand } from './commands/run-command.ts';

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
  const { exitCode, stdout, stderr } = await runCommand(
    checkStagedCommand,
    isDiffPiped ? rest.slice(1) : rest,
    {
      cwd: process.cwd(),
      env: process.env,
      blocksCommit: true,
      isDiffPiped,
      terminal: () => ({ columns: process.stdout.columns ?? 80, isTerminal: process.stdout.isTTY }),
    },
  );
  // A reader that went away (`git commit | head`) must not turn a verdict into a crash.
  if (stdout !== undefined) process.stdout.on('error', ignoreBrokenPipe).write(stdout);
  if (stderr !== undefined) process.stderr.on('error', ignoreBrokenPipe).write(stderr);
  process.exitCode = exitCode;
}

function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

void main();
