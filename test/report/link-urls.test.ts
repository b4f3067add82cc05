import { expect, test } from 'vitest';

import { linkUrls } from '../../src/report/link-urls.ts';

const link = (address: string): string => `\u001B]8;;${address}\u001B\\${address}\u001B]8;;\u001B\\`;
const address = 'https://example.com/a?b=c#d';

test.each([
  [`see ${address}.`, `see ${link(address)}.`],
  [`(${address}), then`, `(${link(address)}), then`],
  [`\u001B[36m${address}\u001B[39m`, `\u001B[36m${link(address)}\u001B[39m`],
  [`開く：${address}。次に`, `開く：${link(address)}。次に`],
  ['https://user:********@example.com', 'https://user:********@example.com'],
  ['https://example.com/lon…', 'https://example.com/lon…'],
  ['no address', 'no address'],
])('%j', (text, expected) => {
  expect(linkUrls(text)).toBe(expected);
});
