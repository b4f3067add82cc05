import { readSecretName, splitWords } from './_secret-name.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

// Words that end the name of something that opens a service, when what is given to it is drawn at random.
const LAST = list('key keys apikey secret secrets token tokens tok access private auth password code');

// Keys, tokens and the like that find, sort, name or check things: no one has to hide them.
const HARMLESS = list(
  `primary foreign partition sort cache public pub next last first unique dict map lookup object image row column group
  index query json yaml config registry host known idempotency i18n translation message label metric event feature flag
  range shard routing bucket node item entity etag menu setting property data field attr attribute keyboard press
  hot short function modifier mod answer file path name id store storage state page sync continuation cursor csrf xsrf
  syntax parser device test dummy fake mock sample example invalid hash hashed checksum digest commit revision version
  build release cookie session request trace span correlation publishable anonymous anon site react widget component
  module chunk asset manifest integrity lock license product serial part zip postal country area error status response
  exit char key keyed locale lang language theme color style css dom html xml node tree element slot signature signed
  verification verify random seed nonce iv salt fingerprint thumbprint ssh gpg pgp rsa ecdsa ed25519 dsa host identity
  source barcode qr swift iban currency bar gift promo coupon discount invite referral
  trusted ignored authenticity form sentry`,
);

const ENDING = /(?:keys?|secret|token|access|private|auth)$/;

/** How sure a name is about the secret that follows it. */
export type Weight = 'clear' | 'possible';

/** Tells whether a name may promise a key of some service, also where nothing but `key` or `access` says so. */
export function weighKeyName(name: string): Weight | undefined {
  if (readSecretName(name) !== undefined) return 'clear';
  const words = splitWords(name);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const stem = last.replace(ENDING, '');
  if (!LAST.has(last) && (stem === last || HARMLESS.has(stem))) return undefined;
  return words.slice(0, -1).some((word) => HARMLESS.has(word)) ? undefined : 'possible';
}
