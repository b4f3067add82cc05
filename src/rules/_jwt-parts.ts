import type { Make } from '../rule-types.ts';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A made-up JWT with the given claims. */
export function createJwt(make: Make, claims: object, header: object = { alg: 'RS256', typ: 'JWT' }): string {
  return `${encode(header)}.${encode(claims)}.${make.base64url(342)}`;
}

/** What a text becomes inside base64, at each of its three alignments, without the characters that it shares. */
export function alignBase64(text: string): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.from(' '.repeat(offset) + text).toString('base64url');
    const first = Math.ceil((offset * 8) / 6);
    const last = Math.floor(((offset + text.length) * 8) / 6);
    return encoded.slice(first, last);
  });
}
