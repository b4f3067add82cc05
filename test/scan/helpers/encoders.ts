import type { Encoding } from '../../../src/types.ts';

const hexOf = (byte: number, width: number): string => byte.toString(16).padStart(width, '0');
const escapeBytes = (text: string, escape: (byte: number) => string): string =>
  Array.from(Buffer.from(text), escape).join('');

/** Writes a text in an encoding, every character where the encoding escapes characters. */
export const encoders: Readonly<Record<Exclude<Encoding, 'json'>, (text: string) => string>> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => Buffer.from(text).toString('hex'),
  percent: (text) => escapeBytes(text, (byte) => `%${hexOf(byte, 2).toUpperCase()}`),
  unicode: (text) => escapeBytes(text, (byte) => String.raw`\u${hexOf(byte, 4)}`),
  html: (text) => escapeBytes(text, (byte) => `&#${byte};`),
};

/** Writes a text as JSON within a string does that escapes slashes too. */
export function encodeJson(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replaceAll('/', String.raw`\/`);
}
