import type { Validate } from '../rule-types.ts';
import { readLeet } from './_generic-value.ts';
import { measureRandomness } from './_language.ts';
import { isMadeUpPlace } from './_places.ts';

const TEMPLATE = /\$[\w({[]|[{}[\]<>|()]|%[a-z](?![0-9a-f])|\*{2}|^%|^\$|^:/i;

// What documentation, tutorials and containers on a developer's machine use.
const COMMON =
  /^(?:my|the|some|your|new|old|db|super)?[-_]?(?:pass(?:wor[dt]|wd|phrase|code)?|p(?:as)?s?w(?:or)?d?|secret|token|key|api-?key|user(?:name)?|root|admin|administrator|sa|test(?:ing|er)?|guest|postgres(?:ql)?|mysql|maria(?:db)?|mongo(?:db)?|redis|rabbit(?:mq)?|minio(?:admin)?|neo4j|elastic|change(?:me|it|this)|default|letmein|qwerty|welcome|foo|bar|baz|foobar|demo|dev(?:elopment)?|local(?:host)?|docker|hunter|abc|xyz|x+|y+|a+|b+|c+|p|s|t|u)?[-_]?(?:pass(?:word)?|secret|user|test|db)?[-_.]?\d{0,6}[!.]?$/i;

/** Whether a password is one that documentation, tutorials and containers use. */
export const isCommonPassword = (value: string): boolean =>
  COMMON.test(value) || COMMON.test(readLeet(value));

const LOCAL =
  /^(?:127(?:\.\d+){3}|0\.0\.0\.0|[\w-]+|.*\.(?:local|localhost|test|example|invalid|svc|internal|localdomain)|(?:.*\.)?example\.(?:com|org|net|edu|io)|(?:.*\.)?(?:domain|host|server|mysite|website|foo|bar|acme)\.(?:com|org|net|tld))$/i;

function decode(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const countClasses = (value: string): number =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^0-9A-Za-z]/].filter((kind) => kind.test(value)).length;

const SHORTEST = 5;

/** How random a password has to look: the less, the more kinds of characters somebody took care to use. */
function requireRandomness(value: string): number {
  if (value.length === SHORTEST) return 6;
  return [Infinity, /\d/.test(value) ? Infinity : 6, -1, -6, -6][countClasses(value)] ?? Infinity;
}

interface Login {
  readonly password: string;
  readonly user: string;
  readonly host: string;
  readonly path: string;
}

/** Whether a password is one that somebody uses; on one's own machine and in a test only if nobody would guess it. */
function isRealPassword({ password, user, host, path }: Login): boolean {
  const value = decode(password);
  if (value.length < SHORTEST || value.toLowerCase() === user.toLowerCase()) return false;
  if (TEMPLATE.test(password) || isCommonPassword(value)) return false;
  const randomness = measureRandomness(value);
  if (LOCAL.test(host) || isMadeUpPlace(path)) return value.length >= 8 && randomness > 6;
  return randomness > requireRandomness(value);
}

/** Accepts the password of `scheme://user:password@host` when it looks like one in use. */
export const isUrlPassword: Validate = ({ secret, groups, path }) => {
  // A port that a path or a query with an @ in it follows.
  if (/^\d{2,5}(?:$|[?#&,;])/.test(secret)) return false;
  const { user = '', host = '' } = groups;
  return isRealPassword({ password: secret, user, host, path });
};

// Judged as a name on one's own network.
const UNKNOWN_HOST = 'host';

/** Accepts the password of a connection string, as `isUrlPassword` does that of a URL. */
export const isConnectionPassword: Validate = ({ secret, window, path }) => {
  const host = /(?:server|host|data source|address|addr)\s{0,4}=\s{0,4}(?:tcp:)?(?<host>[\w.-]{1,200})/i.exec(
    window,
  );
  const user = /(?:user id|uid|user|username)\s{0,4}=\s{0,4}(?<user>[\w.@-]{1,100})/i.exec(window);
  const fromUrl = /:\/\/(?<host>[\w.-]{1,200})/.exec(window);
  return isRealPassword({
    password: secret,
    user: user?.groups?.['user'] ?? '',
    host: host?.groups?.['host'] ?? fromUrl?.groups?.['host'] ?? UNKNOWN_HOST,
    path,
  });
};
