import type { Matcher } from '../scan/matcher.ts';
import type { Chunk, Match, SourceFile } from '../types.ts';

/** Judges files by their name, and by what they add where the rule asks for it. */
export interface FileRuleCheck {
  readonly addText: (chunk: Chunk) => void;
  /** Once all chunks are in, but for those of the files that are `late`. */
  readonly matchFiles: (keep: (match: Match) => void, late?: ReadonlySet<SourceFile>) => void;
}

// Enough of any file that such a rule reads: environment files are written by hand.
const longestText = 1024 * 1024;

/** Makes the check for files that this commit brings into the repository; what was there before is not blamed. */
export function createFileRuleCheck(matcher: Matcher, files: readonly SourceFile[]): FileRuleCheck {
  const fresh = files.filter(
    ({ status }) => status === 'added' || status === 'copied' || status === 'type-changed',
  );
  const texts = new Map<SourceFile, string>();
  const wanted = new Set(fresh.filter((file) => matcher.wantsText(file)));
  return {
    addText: ({ file, bytes, start, end, encoding }) => {
      if (!wanted.has(file)) return;
      const known = texts.get(file) ?? '';
      if (known.length < longestText)
        texts.set(file, known + Buffer.from(bytes).toString(encoding, start, end));
    },
    matchFiles: (keep, late) => {
      for (const file of fresh) {
        if (late?.has(file) === true) continue;
        const match = matcher.matchFile(file, texts.get(file));
        if (match !== undefined) keep(match);
      }
    },
  };
}
