import { createEscapeDecoder } from './escape-decoder.ts';

const CONTROL: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** JSON, or a string of a program, within a string: https://datatracker.ietf.org/doc/html/rfc8259#section-7 */
export const decodeJson = createEscapeDecoder({
  encoding: 'json',
  pattern: /\\["/nrt\\]/g,
  decode: (escape) => {
    const sign = escape.slice(1);
    return (CONTROL[sign] ?? sign).charCodeAt(0);
  },
});
