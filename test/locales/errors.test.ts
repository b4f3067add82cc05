import { describe, expect, test } from 'vitest';

import { loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';

const facts = {
  command: 'check-staged',
  option: '--langs',
  argument: 'extra',
  value: 'xx',
  known: 'en ja',
  suggestion: '--lang',
  rule: 'acme-key',
  file: 'keyguard.json',
  folder: '/home/a/my project',
  reason: 'unknown-key',
  key: 'rulez',
  version: '1.8.0',
  needed: '2.25',
  exitCode: 128,
};

describe.each(languages)('errors in %s', async (language) => {
  const { errors } = await loadMessages(language);

  test.each(Object.entries(errors))('%s says what happened and what to do next', (_code, sentence) => {
    for (const { what, next } of [sentence(facts), sentence({})]) {
      expect(what).not.toMatch(/undefined|\n|NaN/u);
      expect(next).not.toMatch(/undefined|NaN/u);
      expect(what.length).toBeGreaterThan(5);
      expect(next.length).toBeGreaterThan(10);
    }
  });

  test.each([
    'internal',
    'git-failed',
    'git-output-damaged',
    'git-too-old',
    'cli-not-installed',
    'package-damaged',
  ] as const)('%s, which may be keyguard itself at fault, names the way around', (code) => {
    expect(errors[code]({}).skip).toContain('KEYGUARD_SKIP=1 git commit');
  });
});
