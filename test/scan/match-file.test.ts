import { expect, test } from 'vitest';

import { createMatcher } from '../../src/scan/matcher.ts';
import { createFile } from './helpers/chunk.ts';
import { createTable } from './helpers/rules.ts';

const matcher = createMatcher(
  createTable(
    [],
    [
      {
        id: 'env-file',
        severity: 'error',
        keywords: ['.env'],
        path: /(?:^|\/)\.env$/,
        validateText: (text) => text.includes('='),
      },
      { id: 'key-store', severity: 'warning', keywords: ['.jks', '.p12'], path: /\.p12$/i },
    ],
  ),
);

test('a file that does not belong in a repository is one match at its first character', () => {
  const file = createFile('deploy/store.p12');
  expect(matcher.matchFile(file, undefined)).toMatchObject({
    ruleId: 'key-store',
    kind: 'file',
    severity: 'warning',
    file,
    span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  });
});

test('the rule judges the text where it asks for it', () => {
  const file = createFile('app/.env');
  expect(matcher.wantsText(file)).toBe(true);
  expect(matcher.matchFile(file, '# nothing yet\n')).toBeUndefined();
  expect(matcher.matchFile(file, 'A=1\n')?.ruleId).toBe('env-file');
});

test('a path is told in any case', () => {
  expect(matcher.matchFile(createFile('deploy/STORE.P12'), undefined)?.ruleId).toBe('key-store');
});

test('what is no text is taken for the worst', () => {
  expect(matcher.matchFile(createFile('.env'), undefined)?.ruleId).toBe('env-file');
});

test('other files, links, submodules and deleted files are left alone', () => {
  expect(matcher.wantsText(createFile('store.p12'))).toBe(false);
  expect(matcher.matchFile(createFile('.env.example'), 'A=1')).toBeUndefined();
  expect(matcher.matchFile(createFile('.env', { kind: 'symlink' }), 'A=1')).toBeUndefined();
  expect(matcher.matchFile(createFile('.env', { status: 'deleted' }), 'A=1')).toBeUndefined();
});

test('the judge of the text is told the path and what only stands for a secret', () => {
  const judged: unknown[] = [];
  const named = createMatcher(
    createTable(
      [],
      [
        {
          id: 'env-file',
          severity: 'error',
          keywords: ['.env'],
          path: /\.env$/,
          validateText: (text, { path, isPlaceholder }) => {
            judged.push(path, isPlaceholder(text), isPlaceholder('purple-elephant'));
            return false;
          },
        },
      ],
    ),
  );
  expect(named.matchFile(createFile('docker/prod.env'), '{AcmeKey}')).toBeUndefined();
  expect(judged).toEqual(['docker/prod.env', true, false]);
});
