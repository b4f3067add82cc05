import type { Candidate, Validate } from '../rule-types.ts';
import { isMadeUpPlace } from './_places.ts';

type Json = Readonly<Record<string, unknown>>;

/** Accepts a token that Calendly issued; no other check does, so that it is found once. */
export const isCalendlyToken: Validate = ({ secret }) =>
  decodePart(secret.split('.')[1])?.['iss'] === 'https://auth.calendly.com';

/** Accepts a token of a Kubernetes service account, kept in a Secret or issued for a pod; no other check does. */
export const isKubernetesToken: Validate = ({ secret }) => {
  const payload = decodePart(secret.split('.')[1]);
  return payload?.['iss'] === 'kubernetes/serviceaccount' || payload?.['kubernetes.io'] !== undefined;
};

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
function isToken(candidate: Candidate): boolean {
  const { secret } = candidate;
  const [head, body, signature = '', ...encrypted] = secret.split('.');
  const algorithm = decodePart(head)?.['alg'];
  if (typeof algorithm !== 'string' || algorithm.toLowerCase() === 'none') return false;
  if (/example|fake|placeholder|redacted|signature/i.test(signature)) return false;
  if (isCalendlyToken(candidate) || isKubernetesToken(candidate)) return false;
  const payload = decodePart(body);
  // An encrypted token has a key where a signed one has its claims.
  if (payload === undefined) return encrypted.length === 2;
  return !isPublic(payload) && !DOCUMENTED.test(JSON.stringify(payload));
}

/** Accepts a signed or encrypted token, outside of tests and examples. */
export const isJwt: Validate = (candidate) => !isMadeUpPlace(candidate.path) && isToken(candidate);

/** Accepts one in tests and examples, where tokens are made for the purpose. */
export const isJwtInTest: Validate = (candidate) => isMadeUpPlace(candidate.path) && isToken(candidate);
