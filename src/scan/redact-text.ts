import type { Match } from '../types.ts';
import type { Matcher } from './matcher.ts';
import { redact } from './redact.ts';
import { revealWritten } from './secret.ts';
import { makeTextChunk } from './text-chunk.ts';

/** Takes secrets out of a short text that is shown: a path, a message. */
export type RedactText = (text: string) => string;

// A shorter value may stand in a path by chance.
const SHORTEST = 8;
// A report may hold any number of findings and of files.
const MOST_KNOWN = 1000;

/** Makes a function that takes out of a text what the rules find in it, and the values of these matches. */
export function createTextRedactor(matcher: Matcher, matches: readonly Match[] = []): RedactText {
  const known = new Map(matches.map((match) => [firstLine(revealWritten(match)), match.publicPrefix]));
  const values = [...known].filter(([value]) => value.length >= SHORTEST).slice(0, MOST_KNOWN);
  const done = new Map<string, string>();
  return (text) => {
    const before = done.get(text);
    if (before !== undefined) return before;
    let shown = text;
    for (const [value, publicPrefix] of values)
      if (shown.includes(value)) shown = shown.replaceAll(value, () => redact(value, publicPrefix));
    matcher.match(makeTextChunk(shown), (match) => {
      const value = revealWritten(match);
      shown = shown.replaceAll(value, () => redact(value, match.publicPrefix));
    });
    done.set(text, shown);
    return shown;
  };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
