import type { TreeSink } from '../git/tree/read-tree.ts';
import type { Matcher } from '../scan/matcher.ts';
import type { Chunk, Match, Skipped } from '../types.ts';
import { type FileRuleCheck, createFileRuleCheck } from './check-file-rules.ts';
import { createEncryptionCheck } from './skip-encrypted.ts';

/** What a sink has gathered so far. */
export interface Gathered {
  readonly sink: TreeSink;
  readonly matches: readonly Match[];
  readonly skipped: readonly Skipped[];
  /** Paths with matches that are not in this work tree. */
  readonly outside: ReadonlySet<string>;
}

/** Makes a sink that matches what it is given, one file after another. */
export function gatherMatches(matcher: Matcher): Gathered {
  const matches: Match[] = [];
  const skipped: Skipped[] = [];
  const outside = new Set<string>();
  const keep = (match: Match): void => void matches.push(match);
  const isEncrypted = createEncryptionCheck(skipped);
  let fileRules: FileRuleCheck | undefined;
  const take = (chunk: Chunk): void => {
    if (isEncrypted(chunk)) return;
    matcher.match(chunk, keep);
    fileRules ??= createFileRuleCheck(matcher, [chunk.file]);
    fileRules.addText(chunk);
  };
  const end: TreeSink['end'] = (file, entry) => {
    // What git ignores is in no commit.
    if (entry?.isIgnored !== true) (fileRules ?? createFileRuleCheck(matcher, [file])).matchFiles(keep);
    fileRules = undefined;
    if (matches.at(-1)?.file === file && entry?.isOwn !== true) outside.add(file.path);
  };
  return { sink: { chunk: take, end }, matches, skipped, outside };
}
