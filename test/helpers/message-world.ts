import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { linkKeyguard, runLinked } from './linked-keyguard.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How git is started: with an editor that puts `types` before the text, or edits it by a sed script. */
export interface Typing {
  readonly types?: string;
  readonly edits?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** A repository with keyguard's real hooks in place. */
export interface MessageWorld extends TestRepo {
  readonly runGit: (args: readonly string[], typing?: Typing) => Promise<Ended>;
  /** Runs a line in a shell, as it was copied from a report. */
  readonly runLine: (line: string, typing?: Typing) => Promise<Ended>;
  /** The message of HEAD, with whatever bytes it has. */
  readonly readRecorded: () => Promise<string>;
  readonly count: () => Promise<number>;
}

const editor = `#!/bin/sh
{ printf %s "$TEST_TYPES"; cat "$1"; } | sed -e "$TEST_EDITS" > "$1.edited" && cat "$1.edited" > "$1" && rm "$1.edited"
`;

/** Wraps a test: hands it a repository with one commit and keyguard installed. */
export function withMessages(story: (world: MessageWorld) => Promise<void>): () => Promise<void> {
  return withRepo(async (repo) => {
    await linkKeyguard(repo.dir);
    await repo.write('.gitignore', 'node_modules\n');
    await repo.stage('.gitignore');
    await repo.commit();
    const { exitCode, stderr } = await runLinked(repo, ['install']);
    if (exitCode !== 0) throw new Error(stderr);
    const script = path.join(repo.home, 'editor');
    await writeFile(script, editor, { mode: 0o755 });
    await story(createWorld(repo, script));
  });
}

function createWorld(repo: TestRepo, script: string): MessageWorld {
  const createEnv = ({ types = '', edits = '', env = {} }: Typing) => {
    const isTyped = types !== '' || edits !== '';
    const typing = { GIT_EDITOR: isTyped ? script : 'false', TEST_TYPES: types, TEST_EDITS: edits };
    // Half the time; that the two hooks live together is for other tests.
    return { ...repo.env, ...typing, KEYGUARD_SKIP: 'pre-commit', ...env };
  };
  return {
    ...repo,
    runGit: (args, typing = {}) =>
      repo.run('git', args, { cwd: typing.cwd ?? repo.dir, env: createEnv(typing) }),
    runLine: (line, typing = {}) =>
      repo.run('sh', ['-c', line], { cwd: typing.cwd ?? repo.dir, env: createEnv(typing) }),
    readRecorded: () => repo.git('log', '-1', '--format=%B'),
    count: async () => Number(await repo.git('rev-list', '--count', 'HEAD')),
  };
}

/** The commands that a report tells to commit again with; git's own, which stand less far in, are others. */
export function readCommand(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => /^ {6,}git (?:commit|rebase) /u.test(line));
  return lines.map((line) => line.trim()).join('\n');
}

/** Leaves a file as `git commit -v` leaves it behind when the commit is given up. */
export async function saveVerboseMessage(world: MessageWorld, types: string): Promise<string> {
  const saved = path.join(world.home, 'saved.txt');
  await world.runGit(['commit', '--no-verify', '-v'], { types });
  await world.git('reset', '--quiet', '--soft', 'HEAD~1');
  await writeFile(saved, await readFile(path.join(world.dir, '.git', 'COMMIT_EDITMSG')));
  return saved;
}
