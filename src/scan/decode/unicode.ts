import { createEscapeDecoder } from './escape-decoder.ts';

/** `\u0041`, `\u{41}`, `\U00000041` and `\x41` in a string, also in one within another one. */
export const decodeUnicode = createEscapeDecoder({
  encoding: 'unicode',
  pattern: /\\{1,4}(?:u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]{1,6}\}|U[\dA-Fa-f]{8}|x[\dA-Fa-f]{2})/g,
  decode: (escape) => Number.parseInt(escape.replace(/^\\+[Uux]\{?/, ''), 16),
  isByte: (escape) => escape.includes('x'),
});
