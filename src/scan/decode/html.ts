import { createEscapeDecoder } from './escape-decoder.ts';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  commat: '@',
  equals: '=',
  gt: '>',
  lowbar: '_',
  lt: '<',
  plus: '+',
  quot: '"',
  sol: '/',
};

/** `&#65;`, `&#x41;` and the names of what stands in tokens: https://html.spec.whatwg.org/multipage/named-characters.html */
export const decodeHtml = createEscapeDecoder({
  encoding: 'html',
  pattern: /&(?:#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[a-z]{2,6});/g,
  decode: (escape) => {
    const name = escape.slice(1, -1);
    if (!name.startsWith('#')) return NAMED[name]?.charCodeAt(0);
    return /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  },
});
