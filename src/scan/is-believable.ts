import type { Candidate } from '../rule-types.ts';
import type { CompiledRule } from './compile-rules.ts';
import { measureEntropy } from './entropy.ts';
import { isKnownExample } from './known-example.ts';
import { isPlaceholder } from './placeholder.ts';

/** Whether a pattern's hit may be a real secret: enough entropy, no placeholder, valid, not from documentation. */
export function isBelievable(rule: CompiledRule, candidate: Candidate): boolean {
  const { secret } = candidate;
  if (rule.kind === 'own-secret') return true;
  if (rule.minEntropy > 0 && measureEntropy(secret) < rule.minEntropy) return false;
  // What has passed a check of its own is not dropped for holding a word.
  const needsStrong =
    rule.kind === 'private-key' || (rule.kind === 'structured' && rule.validate !== undefined);
  if (isPlaceholder(secret, needsStrong ? 'strong' : 'any')) return false;
  if (rule.validate && !rule.validate(candidate)) return false;
  return !isKnownExample(secret);
}
