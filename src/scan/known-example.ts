import { knownExamples } from './known-examples.generated.ts';

const HASH_LENGTH = 16;

/** Whether a value is one that a provider's own documentation shows; only hashes of those are kept here. */
export function isKnownExample(value: string): boolean {
  // Loaded here because a commit without any candidate does not need it.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return knownExamples.has(createHash('sha256').update(value).digest('hex').slice(0, HASH_LENGTH));
}
