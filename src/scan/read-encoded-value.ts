import type { Candidate } from './find-candidates.ts';

const BASE64 = /^[0-9A-Za-z+/]{4,}={0,2}$/;
const TEXT = /^[\t\n\r -~]+$/;

/**
 * The value beside a name as what it holds in base64, when that is text, as in the data of a Kubernetes Secret: rules that
 * go by the name judge that text. Other tokens are base64 by their own nature.
 */
export function readEncodedValue(candidate: Candidate): Candidate {
  const { rule, secret, encoded, start, end } = candidate;
  if (rule.kind !== 'generic' || encoded !== undefined) return candidate;
  if (secret.length % 4 !== 0 || !BASE64.test(secret)) return candidate;
  const text = Buffer.from(secret, 'base64').toString('latin1');
  if (!TEXT.test(text)) return candidate;
  return { ...candidate, secret: text.trim(), encoded: { chain: ['base64'], part: [start, end] } };
}
