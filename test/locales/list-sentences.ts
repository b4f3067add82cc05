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
    const texts = samplesOf(place).map((sample) =>
      show(place, () => Reflect.apply(part, undefined, [change(sample)])),
    );
    return [...new Set(texts)].map((text) => ({ place, text }));
  }
  if (typeof part === 'string') return [{ place, text: part }];
  if (typeof part !== 'object' || part === null) throw new TypeError(`${place} is no sentence`);
  return Object.entries(part).flatMap(([name, inner]) => listSentences(`${place}.${name}`, inner, change));
}

/** An error says several things. */
function show(place: string, speak: () => unknown): string {
  const said = say(place, speak);
  if (typeof said === 'string') return said;
  if (typeof said !== 'object' || said === null) throw new TypeError(`${place} gives no text`);
  return Object.values(said).join('\n');
}

function say(place: string, speak: () => unknown): unknown {
  try {
    return speak();
  } catch (cause) {
    throw new TypeError(`${place} takes other facts: name them in sample-facts.ts`, { cause });
  }
}
