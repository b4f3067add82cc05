import type { Validate } from '../rule-types.ts';
import { isMadeUpPlace } from './_places.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a part of a token holds, or nothing when it is no base64url of a JSON object. */
function decodePart(part: string | undefined): Json | undefined {
  if (part === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    // Not JSON, so not a token: an answer, not a failure.
    return undefined;
  }
}

// Subjects and names of the tokens that documentation shows, as jwt.io does.
const DOCUMENTED = /"(?:John Doe|Jane Doe|1234567890)"/;

function isPublic(payload: Json): boolean {
  return payload['role'] === 'anon' && String(payload['iss']).startsWith('supabase');
}

/** Whether a header tells how the token is signed, and neither documentation shows it nor anyone may have it. */
function isToken(secret: string): boolean {
  const [head, body, signature = '', ...encrypted] = secret.split('.');
  const algorithm = decodePart(head)?.['alg'];
  if (typeof algorithm !== 'string' || algorithm.toLowerCase() === 'none') return false;
  if (/example|fake|placeholder|redacted|signature/i.test(signature)) return false;
  const payload = decodePart(body);
  // An encrypted token has a key where a signed one has its claims.
  if (payload === undefined) return encrypted.length === 2;
  return !isPublic(payload) && !DOCUMENTED.test(JSON.stringify(payload));
}

/** Accepts a signed or encrypted token, outside of tests and examples. */
export const isJwt: Validate = ({ secret, path }) => !isMadeUpPlace(path) && isToken(secret);

/** Accepts one in tests and examples, where tokens are made for the purpose. */
export const isJwtInTest: Validate = ({ secret, path }) => isMadeUpPlace(path) && isToken(secret);
