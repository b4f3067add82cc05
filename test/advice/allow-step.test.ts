import { expect, test } from 'vitest';

import { allowStep } from '../../src/advice/allow-step.ts';
import { findLanguage } from '../../src/languages/find-language.ts';
import { codeLanguages } from '../../src/languages/index.ts';
import { judgeAllow } from '../../src/scan/inline-allow.ts';
import { createSecret } from '../../src/scan/secret.ts';
import type { Match } from '../../src/types.ts';
import { details } from './sample-details.ts';

function matchIn(path: string): Match {
  return {
    ruleId: 'stripe-secret-key',
    kind: 'structured',
    severity: 'error',
    file: {
      path,
      rawPath: new Uint8Array(),
      status: 'added',
      kind: 'file',
      blob: '0'.repeat(40),
      oldBlob: '0'.repeat(40),
    },
    span: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 16 },
    secret: createSecret('a-secret'),
    line: createSecret("key = 'a-secret'"),
  };
}

const paths = [
  ...codeLanguages.flatMap(({ extensions = [] }) => extensions.map((extension) => `a.${extension}`)),
  'Dockerfile',
  'Makefile',
  '.npmrc',
  '.env.example',
  'compose.yaml',
  'pom.xml',
  'a.txt',
  'a.rst',
];

test.each(paths)('the comment that is shown for %s is one that the matcher honours', (path) => {
  const step = allowStep(details(), path, findLanguage(path));
  if (step.action !== 'allow') expect(findLanguage(path).comment).toBeUndefined();
  else expect(judgeAllow(matchIn(path), createSecret(step.comment))).toEqual({ isAllowed: true });
});

test('the comment lets no other rule pass', () => {
  const step = allowStep(details({ id: 'other-rule' }), 'a.ts', findLanguage('a.ts'));
  expect(step.action === 'allow' && judgeAllow(matchIn('a.ts'), createSecret(step.comment)).isAllowed).toBe(
    false,
  );
});
