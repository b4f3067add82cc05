import { tokenEnd, tokenStart } from './_fragments.ts';

/**
 * The pattern of a token that is recognisable alone: `body` as the secret, not inside a longer word.
 * `inside` names what else than letters and digits belongs to the token's alphabet, such as `_-`.
 */
export function token(body: RegExp, inside: '' | '_' | '-' | '_-' | '_~.-' | '+/=' = ''): RegExp {
  return new RegExp(`${tokenStart}(?<secret>${body.source})${tokenEnd}${inside}])`, body.flags);
}
