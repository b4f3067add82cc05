import type { Candidate, Validate } from '../rule-types.ts';
import { measureRandomness } from './_language.ts';
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

/** Accepts a token that monday.com issued, by the claims that name the account and what it permits; no other check does. */
export const isMondayToken: Validate = ({ secret }) => {
  const payload = decodePart(secret.split('.')[1]);
  return payload?.['actid'] !== undefined && payload['per'] !== undefined && payload['uid'] !== undefined;
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

// Base64url of `{"iss":"supabase",` and of `{"role":"service_role`.
const SUPABASE_HEAD = /^eyJ(?:pc3MiOiJzdXBhYmFzZSIs|yb2xlIjoic2VydmljZV9yb2xl)/;
const SHA256_LENGTH = 43;

// Subjects and names of the tokens that documentation shows, as jwt.io does.
const DOCUMENTED = /"(?:John Doe|Jane Doe|1234567890)"/;

/** The keys of Supabase for browsers, and all those of its local installation, which are the same everywhere. */
function isPublic({ iss, role }: Json): boolean {
  return iss === 'supabase-demo' || (iss === 'supabase' && role === 'anon');
}

/**
 * Accepts a JWT with which Supabase lets pass every rule. No other check accepts it, so that it is found once.
 * Its payload begins with the issuer or, in one's own installation, with the role.
 */
export const isSupabaseServiceRole: Validate = ({ secret }) => {
  const [, body = '', signature = ''] = secret.split('.');
  if (!SUPABASE_HEAD.test(body) || signature.length !== SHA256_LENGTH) return false;
  const payload = decodePart(body);
  return payload?.['iss'] === 'supabase' && payload['role'] === 'service_role';
};

// Characters of a signature: of HMAC as long as its hash, of a curve as two of its coordinates, of RSA as its key.
const SIGNATURE_LENGTHS: Readonly<Record<string, readonly number[]>> = {
  HS256: [43],
  HS384: [64],
  HS512: [86],
  ES256: [86],
  ES384: [128],
  ES512: [176],
  EdDSA: [86],
};
const RSA_LENGTHS = [342, 512, 683];

/** Whether random bytes are signed, with a signature as long as the algorithm's are: https://datatracker.ietf.org/doc/html/rfc7518#section-3.1 */
function isSignatureOf(algorithm: string, body = '', { length } = ''): boolean {
  const lengths = /^[RP]S(?:256|384|512)$/.test(algorithm) ? RSA_LENGTHS : SIGNATURE_LENGTHS[algorithm];
  return (lengths?.includes(length) ?? false) && measureRandomness(body) > 0;
}

/** Whether the rule of a provider finds the token. */
function hasOwnRule(candidate: Candidate): boolean {
  return [isCalendlyToken, isKubernetesToken, isMondayToken, isSupabaseServiceRole].some((isOwn) =>
    isOwn(candidate),
  );
}

/** Whether a header tells how the token is signed, and neither documentation shows it nor anyone may have it. */
function isToken(candidate: Candidate): boolean {
  const { secret } = candidate;
  const [head, body, signature = '', ...encrypted] = secret.split('.');
  const algorithm = decodePart(head)?.['alg'];
  if (typeof algorithm !== 'string' || algorithm.toLowerCase() === 'none') return false;
  if (/example|fake|placeholder|redacted|signature/i.test(signature)) return false;
  if (hasOwnRule(candidate)) return false;
  const payload = decodePart(body);
  // An encrypted token has a key where a signed one has its claims, and what is signed may be any bytes:
  // https://datatracker.ietf.org/doc/html/rfc7515#section-3
  if (payload === undefined) return encrypted.length === 2 || isSignatureOf(algorithm, body, signature);
  return !isPublic(payload) && !DOCUMENTED.test(JSON.stringify(payload));
}

/** Accepts a signed or encrypted token, outside of tests and examples. */
export const isJwt: Validate = (candidate) => !isMadeUpPlace(candidate.path) && isToken(candidate);

/** Accepts one in tests and examples, where tokens are made for the purpose. */
export const isJwtInTest: Validate = (candidate) => isMadeUpPlace(candidate.path) && isToken(candidate);
