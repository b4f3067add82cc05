import type { Candidate } from '../rule-types.ts';
import type { CompiledRule } from './compile-rules.ts';
import { isEncryptedAt } from './encrypted.ts';
import { measureEntropy } from './entropy.ts';
import { isInsideEncoded } from './inside-encoded.ts';
import { isKnownExample } from './known-example.ts';
import { type Evidence, isPlaceholder } from './placeholder.ts';

/** Whether a pattern's hit may be a real secret: enough entropy, no placeholder, valid, no noise, not from documentation. */
export function isBelievable(rule: CompiledRule, candidate: Candidate): boolean {
  const { secret, window, index } = candidate;
  if (rule.kind === 'own-secret') return true;
  if (rule.minEntropy > 0 && measureEntropy(secret) < rule.minEntropy) return false;
  // Before the look for placeholders: that one takes longest.
  if (rule.validate && !rule.validate(candidate)) return false;
  if (isPlaceholder(secret, chooseEvidence(rule)) || isEncryptedAt(window, index)) return false;
  return !isNoise(rule, candidate) && !isKnownExample(secret);
}

/** A key has lines of base64 around it, and what stands in a URL has more to show than its letters. */
const isNoise = ({ kind }: CompiledRule, candidate: Candidate): boolean =>
  kind !== 'private-key' && kind !== 'url-credential' && isInsideEncoded(candidate);

/** What passes a check of its own is not dropped for its words, and a private key may carry a comment. */
function chooseEvidence({ kind, validate }: CompiledRule): Evidence {
  if (kind === 'private-key') return 'shape';
  return kind === 'structured' && validate !== undefined ? 'marked' : 'words';
}

/** Whether a value only stands for a secret, in words or as a filler, or is one that documentation shows. */
export function isStandIn(value: string): boolean {
  return isPlaceholder(value) || isKnownExample(value);
}
