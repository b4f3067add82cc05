import { expect, test } from 'vitest';

import { findLead, token } from '../../src/rules/_token.ts';

test.each([
  [/acme_[0-9a-z]{20}/, 'acme'],
  [/ac[A-Z]e_/, 'ac[A-Z]e'],
  [/\$a-b/, String.raw`\$a`],
  [/x\d[\w-]y/, String.raw`x\d[\w-]y`],
  [/ab?c/, 'a'],
  [/ab{0,2}c/, 'a'],
  [/[0-9]{32}/, ''],
  [/(?:a|b)c/, 'a|b'],
  [/(?:ab|cd(?:e|f))?g/, ''],
  [/(?:ab|c{2}){2}/, ''],
  [/(?:ab|c?)d/, ''],
  [/ab|cd/, 'ab|cd'],
  [/ab|cd[|)]|\)e/, String.raw`ab|cd[|)]|\)e`],
  [/ab|c?d/, ''],
  [/(?<body>(?:ab|cd)e|(?:fg|ab))/, 'ab|cd|fg|ab'],
  [/(?:ab|(?=cd)e)/, 'ab|e'],
  [/(?<![+/])(?!ac)a[a-z]/, 'a[a-z]'],
  [/a[|]b(?:c|d)/, 'a[|]b'],
  [/a\|b/, String.raw`a\|b`],
  [/[^a]b/, ''],
  [/\bab/, ''],
])('knows what %s begins with', (body, lead) => {
  expect(findLead(body.source)).toBe(lead);
});

test('asks for the beginning before all else', () => {
  const pattern = token(/acme_[0-9]{4}/, '_-');
  expect(pattern.source.startsWith('(?=acme)')).toBe(true);
  expect(pattern.exec('x acme_1234 y')?.groups).toEqual({ secret: ['acme', '1234'].join('_') });
  for (const text of ['xacme_1234', 'acme_1234-', 'ACME_1234']) expect(pattern.test(text)).toBe(false);
});
