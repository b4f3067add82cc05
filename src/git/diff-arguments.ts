/**
 * How anything is compared. Plumbing: of the user's settings it obeys few, and those are pinned here. Not needed, since
 * plumbing leaves them off unless asked: --no-ext-diff, --no-textconv, --no-color, --no-relative, prefixes, order file.
 */
export const patchFlags: readonly string[] = [
  // An entry for every file, with its exact name, and where to find its content...
  '--raw',
  // ...its name as bytes, neither quoted nor cut at a newline.
  '-z',
  // After the entries the lines: added ones only, no context to scan twice. It implies `-p`.
  '-U0',
  // A file that only moved adds nothing; one that moved and changed adds what changed.
  '-M',
  // `diff.renameLimit` may be so low that moved files look new. This is git's own default since 2.34.
  '-l1000',
  // Attributes (`-diff`, `binary`), `diff.<driver>.binary` and `core.bigFileThreshold` would hide lines.
  '--text',
  // Of a deleted file its name is enough.
  '-D',
  // Ids as in the raw entries: they prove which patch belongs to which entry.
  '--full-index',
];

/** What is compared, and how. */
export const diffFlags: readonly string[] = [
  // The index, not the working tree: it is what will be committed.
  '--cached',
  ...patchFlags,
  // `git add --intent-to-add` stages no content.
  '--ita-invisible-in-index',
];

/** Compares the index with a commit or tree; `--` keeps a file named like it from being meant. */
export function makeDiffArguments(tree: string, pathspecs: readonly string[] = []): readonly string[] {
  return ['diff-index', ...diffFlags, tree, '--', ...pathspecs];
}
