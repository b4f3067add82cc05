import { expect, test } from 'vitest';

import { createScanner } from '../../../src/index.ts';
import { ruleTable } from '../../../src/rules/table.generated.ts';
import { judgeAllow } from '../../../src/scan/inline-allow.ts';
import { createMatcher } from '../../../src/scan/matcher.ts';
import { sampleOf } from '../../helpers/samples.ts';
import { createChunk, createFile } from '../helpers/chunk.ts';
import { encoders } from '../helpers/encoders.ts';
import { findAll } from '../helpers/find-all.ts';

const { secret } = sampleOf('stripe-secret-key');
const written = encoders.base64(`STRIPE_KEY=${secret}`);

test('a finding says how the secret is encoded, and shows it neither decoded nor encoded', () => {
  const salt = Buffer.from('salt');
  const [plain, encoded] = createScanner({ salt }).scanText(`first = ${secret}\nsecond = ${written} # end\n`);
  expect(plain).toMatchObject({ ruleId: 'stripe-secret-key', startLine: 1 });
  expect(plain).not.toHaveProperty('encoding');
  expect(encoded).toMatchObject({
    ruleId: 'stripe-secret-key',
    encoding: ['base64'],
    redacted: '********',
    excerpt: { text: 'second = ******** # end', start: 9, length: 8 },
    startLine: 2,
    startColumn: 10,
    endColumn: 10 + written.length,
    fingerprint: plain?.fingerprint,
  });
});

test('where several secrets share a token, none of it is shown', () => {
  const other = sampleOf('github-pat-classic').secret;
  const token = encoders.base64(`${secret} ${other} some more text`);
  const findings = createScanner().scanText(`both: ${token}`);
  expect(findings.map(({ ruleId, excerpt }) => [ruleId, excerpt?.text])).toEqual([
    ['stripe-secret-key', 'both: ********'],
    ['github-pat-classic', 'both: ********'],
  ]);
});

test('a comment on its line lets it pass', () => {
  const text = `second = ${written} # keyguard:allow stripe-secret-key -- revoked\n`;
  const found = findAll(createMatcher(ruleTable), createChunk(text, { file: createFile('settings.py') }));
  expect(found.map((match) => judgeAllow(match))).toEqual([{ isAllowed: true }]);
});
