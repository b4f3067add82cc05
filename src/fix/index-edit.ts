import { KeyguardError } from '../errors.ts';
import type { RunGit } from '../types.ts';

/** A file as the index has it. */
export interface IndexEntry {
  readonly path: string;
  readonly mode: string;
  readonly blob: string;
}

/** Reads the entries of paths, and of what is below them, from the top; throws `unmerged-files` in the middle of a conflict. */
export async function readEntries(git: RunGit, paths: readonly string[]): Promise<readonly IndexEntry[]> {
  if (paths.length === 0) return [];
  const specs = paths.map((path) => `:(top,literal)${path}`);
  const { stdout } = await git(['ls-files', '--stage', '-z', '--full-name', '--', ...specs]);
  return stdout.toString().split('\0').filter(Boolean).map(parseEntry);
}

function parseEntry(line: string): IndexEntry {
  const { mode, blob, stage, path } =
    /^(?<mode>\d+) (?<blob>[\da-f]+) (?<stage>\d)\t(?<path>[^]+)$/u.exec(line)?.groups ?? {};
  if (mode === undefined || blob === undefined || path === undefined)
    throw new KeyguardError('git-output-damaged', { command: 'git ls-files' });
  if (stage !== '0') throw new KeyguardError('unmerged-files', { file: path });
  return { mode, blob, path };
}

/** Puts entries into the index in one step, and takes out those without a blob; the files on the disk stay as they are. */
export async function writeEntries(
  git: RunGit,
  entries: readonly (Omit<IndexEntry, 'blob'> & { readonly blob: string | undefined })[],
): Promise<void> {
  if (entries.length === 0) return;
  const none = '0'.repeat(entries.find(({ blob }) => blob !== undefined)?.blob?.length ?? 40);
  const lines = entries.map(
    ({ mode, blob, path }) => `${blob === undefined ? '0' : mode} ${blob ?? none}\t${path}\0`,
  );
  await git(['update-index', '-z', '--index-info'], { input: Buffer.from(lines.join('')) });
}

/** Keeps content in git's object store and gives its id: the bytes as they are, no filter is applied. */
export async function writeBlob(git: RunGit, bytes: Buffer): Promise<string> {
  const { stdout } = await git(['hash-object', '-w', '--stdin', '--no-filters'], { input: bytes });
  return stdout.toString().trim();
}

/** Gives the content of a blob. */
export async function readBlob(git: RunGit, blob: string): Promise<Buffer> {
  return (await git(['cat-file', 'blob', blob])).stdout;
}
