import { createEscapeDecoder } from './escape-decoder.ts';

/** `%41` in a URL: https://datatracker.ietf.org/doc/html/rfc3986#section-2.1 */
export const decodePercent = createEscapeDecoder({
  encoding: 'percent',
  pattern: /%(?<byte>[\dA-Fa-f]{2})/g,
  decode: ({ groups }) => Number.parseInt(groups?.['byte'] ?? '', 16),
  isByte: () => true,
});
