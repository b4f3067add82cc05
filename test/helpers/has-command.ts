import { execFileSync } from 'node:child_process';

/** True when the machine has a command that ends well: a test that asks a compiler cannot do without it. */
export function hasCommand(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
