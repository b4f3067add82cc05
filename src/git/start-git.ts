import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { KeyguardError } from '../errors.ts';
import type { GitOptions, GitResult, RunGit } from '../types.ts';
import { pinEnvironment } from './environment.ts';
import { findGit } from './find-git.ts';
import { type GitEnd, explainGitFailure } from './git-failure.ts';
import { type Output, readOutput } from './read-output.ts';
import type { GitPlace } from './run.ts';

// A program that a repository's own configuration names: to look at a folder must not start it.
const pinnedSettings = ['-c', 'core.fsmonitor=false'];

// The complaint that ended git is the last thing it wrote, so the end of a flood is kept.
const longestStderr = 65_536;

/** What `createGit` loads when git is first asked for something. */
export function prepareGit(place: GitPlace): RunGit {
  const env = pinEnvironment(place.env, place.pins);
  const program = findGit(env);
  return async (args, options = {}) => {
    if (program === undefined) throw new KeyguardError('git-missing');
    const child = spawn(program, [...pinnedSettings, ...args], {
      cwd: place.cwd,
      env,
      stdio: [options.input ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output = readOutput(child, options.onOutput);
    const stderr = readStderr(child);
    sendInput(child, options.input);
    const end = await waitForEnd(child, place.cwd);
    return finish({ ...end, args, stderr: stderr() }, await output(), options);
  };
}

interface End {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

function finish(end: GitEnd, output: Output, options: GitOptions): GitResult {
  if ('failure' in output) throw output.failure;
  if (end.exitCode === null || !(options.okCodes ?? [0]).includes(end.exitCode)) throw explainGitFailure(end);
  return { exitCode: end.exitCode, stdout: output.collected, stderr: end.stderr };
}

function waitForEnd(child: ChildProcess, cwd: string): Promise<End> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause: NodeJS.ErrnoException) => {
      reject(explainStartFailure(cause, cwd));
    });
    child.once('close', (exitCode, signal) => {
      resolve({ exitCode, signal });
    });
  });
}

function explainStartFailure(cause: NodeJS.ErrnoException, cwd: string): KeyguardError {
  // The system reports a missing folder to start in just like a missing program.
  if (!existsSync(cwd)) return new KeyguardError('not-a-repository', {}, { cause });
  if (cause.code === 'ENOENT' || cause.code === 'EACCES')
    return new KeyguardError('git-missing', {}, { cause });
  return new KeyguardError('git-failed', { command: 'git', stderr: cause.code }, { cause });
}

function readStderr(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    text = (text + bytes.toString('latin1')).slice(-longestStderr);
  });
  return () => Buffer.from(text, 'latin1').toString();
}

function sendInput(child: ChildProcess, input: Uint8Array | undefined): void {
  // git may end without reading it all; its exit code then tells the story, not the broken pipe.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
}
