import { createEscapeDecoder } from './escape-decoder.ts';

/** `\u0041`, `\u{41}`, `\U00000041` and `\x41` in a string, also in one within another one. */
export const decodeUnicode = createEscapeDecoder({
  encoding: 'unicode',
  pattern:
    /\\{1,4}(?:u(?<code>[\dA-Fa-f]{4})|u\{(?<point>[\dA-Fa-f]{1,6})\}|U(?<long>[\dA-Fa-f]{8})|x(?<byte>[\dA-Fa-f]{2}))/g,
  decode: ({ groups = {} }) => {
    const { code, point, long, byte } = groups;
    return Number.parseInt(code ?? point ?? long ?? byte ?? '', 16);
  },
  isByte: (escape) => escape.includes('x'),
});
