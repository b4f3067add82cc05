import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { type JsonReport, cliBundle, hookBundle } from './keyguard.ts';
import { sampleOf } from './samples.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

/** How a command ended. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a check of a push came to. */
export interface PushVerdict extends Ended {
  readonly report: JsonReport;
  /** `<commit> <file>:<line>` of each finding, in the report's order; the commit by its message. */
  readonly places: readonly string[];
}

/** A repository with a bare one that it pushes to, as `origin`; `main` is there already. */
export interface PushWorld extends TestRepo {
  readonly remote: string;
  /** Writes a file and commits it, without hooks; gives the commit's id. */
  readonly commitFile: (file: string, content: string | Uint8Array, message?: string) => Promise<string>;
  /** Checks what git would hand to its hook for these arguments; nothing is sent. */
  readonly check: (...args: string[]) => Promise<PushVerdict>;
  /** Checks these lines. */
  readonly checkLines: (lines: string, args?: readonly string[]) => Promise<PushVerdict>;
  /** Pushes through the hook. */
  readonly push: (...args: string[]) => Promise<Ended>;
}

/** A line of code that holds a secret, made up at run time. */
export function secretLine(seed: number): string {
  return `const stripeKey = '${secretOf(seed)}';\n`;
}

/** The secret in that line. */
export function secretOf(seed: number): string {
  return sampleOf('stripe-secret-key', seed).text;
}

const recorder = (hooks: string): string =>
  `#!/bin/sh\ncat > '${hooks}/refs'\nfor word; do printf '%s\\n' "$word"; done > '${hooks}/words'\n`;

/** Wraps a test: gives it a repository with a remote. */
export function withPush(
  story: (world: PushWorld) => Promise<void>,
  initArgs: readonly string[] = [],
): () => Promise<void> {
  return withRepo(async (repo) => {
    const remote = path.join(repo.home, 'remote.git');
    await repo.git('init', '--quiet', '--bare', '--initial-branch=main', ...initArgs, remote);
    await repo.git('remote', 'add', 'origin', remote);
    await repo.commit('base');
    await repo.git('push', '--quiet', 'origin', 'main');
    await story(createWorld(repo, remote));
  }, initArgs);
}

/** The same for a repository that is there already. */
export function createWorld(repo: TestRepo, remote: string): PushWorld {
  const checkLines: PushWorld['checkLines'] = async (lines, args = ['origin', remote]) => {
    const command = [cliBundle, 'check-push', '--format', 'json', '--', ...args];
    const ended = await repo.run(process.execPath, command, { input: lines });
    return readVerdict(repo, ended);
  };
  return {
    ...repo,
    remote,
    commitFile: async (file, content, message = `change ${file}`) => {
      await repo.write(file, content);
      await repo.git('add', '--force', '--', file);
      await repo.commit(message);
      return (await repo.git('rev-parse', 'HEAD')).trim();
    },
    checkLines,
    check: async (...args) => {
      const hooks = path.join(repo.home, 'recorder');
      await mkdir(hooks, { recursive: true });
      await writeFile(path.join(hooks, 'pre-push'), recorder(hooks), { mode: 0o755 });
      await repo.git('-c', `core.hooksPath=${hooks}`, 'push', '--quiet', '--dry-run', ...args);
      const words = (await readFile(path.join(hooks, 'words'), 'utf8')).split('\n').slice(0, -1);
      return checkLines(await readFile(path.join(hooks, 'refs'), 'utf8'), words);
    },
    push: async (...args) => {
      const hooks = path.join(repo.home, 'hooks');
      await mkdir(hooks, { recursive: true });
      const script = `#!/bin/sh\nexec '${process.execPath}' '${hookBundle}' check-push "$@"\n`;
      await writeFile(path.join(hooks, 'pre-push'), script, { mode: 0o755 });
      return repo.run('git', ['-c', `core.hooksPath=${hooks}`, 'push', '--quiet', ...args]);
    },
  };
}

async function readVerdict(repo: TestRepo, ended: Ended): Promise<PushVerdict> {
  if (ended.stdout === '') return { ...ended, report: noReport, places: [] };
  const report = JSON.parse(ended.stdout) as JsonReport;
  const places: string[] = [];
  for (const { commit = '', file, startLine } of report.findings) {
    const shown = await repo.run('git', ['log', '-1', '--format=%s', commit]);
    places.push(`${shown.stdout} ${file}:${startLine}`);
  }
  return { ...ended, report, places };
}

const noReport: JsonReport = {
  version: 1,
  findings: [],
  coverage: { files: 0, addedLines: 0, bytes: 0, skipped: [] },
  suppressed: { inline: 0, baseline: 0, allow: 0 },
};
