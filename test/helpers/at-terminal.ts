import { execa } from 'execa';

import { cliBundle } from './keyguard.ts';
import type { TestRepo } from './with-repo.ts';

/** What a person waits for, and then types, or does before it. */
export type Dialogue = readonly (readonly [wait: RegExp, keys: string | (() => Promise<string>)])[];

/** Keys as terminals send them. */
export const keys = { enter: '\r', down: '\u001B[B', escape: '\u001B', interrupt: '\u0003' };

/** A command line, and the terminal that it is started at. */
interface Start {
  readonly args: readonly string[];
  readonly columns?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** What stood on the terminal, without its codes, and how it ended. */
export interface TerminalRun {
  readonly exitCode: number;
  readonly shown: string;
  readonly raw: string;
}

/** Runs the command line at a pseudo-terminal, and types when what is waited for stands there. */
export async function atTerminal(
  repo: TestRepo,
  start: readonly string[] | Start,
  dialogue: Dialogue,
): Promise<TerminalRun> {
  const { args, columns = 80, env = {} } = 'args' in start ? start : { args: start };
  const command = [process.execPath, cliBundle, ...args].map((word) => `'${word}'`).join(' ');
  const child = execa('script', ['-qec', `stty cols ${columns} rows 24; ${command}`, '/dev/null'], {
    cwd: repo.dir,
    env: { ...repo.env, TERM: 'xterm-256color', ...env },
    extendEnv: false,
    reject: false,
    timeout: 30_000,
  });
  const waiting = [...dialogue];
  let raw = '';
  let seen = 0;
  child.stdout.on('data', (bytes: Buffer) => {
    raw += String(bytes);
    const found = waiting[0]?.[0].exec(withoutCodes(raw.slice(seen)));
    if (found === null || found === undefined) return;
    seen = raw.length;
    const [, typed = ''] = waiting.shift() ?? [];
    if (typeof typed === 'string') child.stdin.write(typed);
    else void typed().then((text) => child.stdin.write(text));
  });
  const { exitCode } = await child;
  return { exitCode: exitCode ?? -1, shown: withoutCodes(raw), raw };
}

function withoutCodes(text: string): string {
  return text
    .replaceAll(/\u001B(?:\[[\d;?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\))/gu, '')
    .replaceAll('\r', '');
}
