import { createEscapeDecoder } from './escape-decoder.ts';

/** `%41` in a URL: https://datatracker.ietf.org/doc/html/rfc3986#section-2.1 */
export const decodePercent = createEscapeDecoder({
  encoding: 'percent',
  pattern: /%[\dA-Fa-f]{2}/g,
  decode: (escape) => Number.parseInt(escape.slice(1), 16),
  isByte: () => true,
});
