import { samplesOf } from './sample-facts.ts';

/** A sentence as it reads with sample facts, and its place among the messages: `report.push.blocked`. */
export interface RenderedSentence {
  readonly place: string;
  readonly text: string;
}

/** Renders everything that a part of the messages can say; `change` may change the facts first. */
export function listSentences(
  place: string,
  part: unknown,
  change: (facts: unknown) => unknown = (facts) => facts,
): readonly RenderedSentence[] {
  if (typeof part === 'function') {
    const texts = samplesOf(place).map((sample) => show(Reflect.apply(part, undefined, [change(sample)])));
    return [...new Set(texts)].map((text) => ({ place, text }));
  }
  if (typeof part === 'string') return [{ place, text: part }];
  if (typeof part !== 'object' || part === null) throw new TypeError(`${place} is no sentence`);
  return Object.entries(part).flatMap(([name, inner]) => listSentences(`${place}.${name}`, inner, change));
}

/** An error says several things. */
function show(said: unknown): string {
  if (typeof said === 'string') return said;
  if (typeof said !== 'object' || said === null) throw new TypeError('a sentence gives text');
  return Object.values(said).join('\n');
}
