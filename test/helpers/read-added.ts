import path from 'node:path';

import { createGit } from '../../src/git/run.ts';
import { readStaged } from '../../src/git/staged.ts';
import type { ReadSummary } from '../../src/git/sum-up.ts';
import type { RunGit, SourceFile } from '../../src/types.ts';
import type { TestRepo } from './with-repo.ts';

/** What `readStaged` says about a repository, in a form that is easy to compare. */
export interface Added extends ReadSummary {
  /** Every added line as `path:number:text`, in order. */
  readonly lines: readonly string[];
  readonly files: readonly SourceFile[];
  /** The arguments of each start of git. */
  readonly calls: readonly (readonly string[])[];
}

interface Where {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Stands between the reader and git. */
  readonly wrap?: (git: RunGit) => RunGit;
}

/** Reads what is staged: from the top and in the repository's environment, unless told otherwise. */
export async function readAdded(repo: TestRepo, where: Where = {}): Promise<Added> {
  const cwd = path.resolve(repo.dir, where.cwd ?? '.');
  const env = { ...repo.env, ...where.env };
  const calls: (readonly string[])[] = [];
  const real = createGit({ cwd, env });
  const counted: RunGit = (args, options) => {
    calls.push(args);
    return real(args, options);
  };
  const git = where.wrap?.(counted) ?? counted;
  const lines: string[] = [];
  let files: readonly SourceFile[] = [];
  const summary = await readStaged(
    { git, cwd, env },
    {
      files: (all) => {
        files = all;
        return undefined;
      },
      chunk: ({ file, bytes, encoding, start, end, line }) => {
        const decode = (from: number, to: number): string =>
          Buffer.from(bytes.subarray(from, to)).toString(encoding);
        const first = line + decode(0, start).split('\n').length - 1;
        const texts = decode(start, end).split('\n');
        if (texts.at(-1) === '') texts.pop();
        lines.push(...texts.map((text, index) => `${file.path}:${first + index}:${text}`));
      },
    },
  );
  return { ...summary, lines, files, calls };
}
