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
  pattern: /&(?:#(?<decimal>\d{1,7})|#[Xx](?<hex>[\dA-Fa-f]{1,6})|(?<name>[a-z]{2,6}));/g,
  decode: ({ groups = {} }) => {
    const { decimal, hex, name } = groups;
    if (name !== undefined) return NAMED[name]?.charCodeAt(0);
    return decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  },
});
