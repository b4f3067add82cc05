import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { loadConfig } from '../../src/config/load-config.ts';
import { KeyguardError } from '../../src/errors.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'keyguard-config-'));
});
afterEach(() => rm(dir, { recursive: true }));

function failure(load: () => unknown): KeyguardError {
  try {
    load();
  } catch (error) {
    if (error instanceof KeyguardError) return error;
    throw error;
  }
  throw new Error('did not throw');
}

test('is empty when nothing is configured', () => {
  expect(loadConfig(dir)).toEqual({ rules: {}, ignore: [] });
});

test('reads keyguard.json, also with a byte order mark', async () => {
  await writeFile(
    path.join(dir, 'keyguard.json'),
    '\u{FEFF}{"rules":{"jwt":"off"},"ignore":["fixtures/**"]}',
  );
  expect(loadConfig(dir)).toEqual({
    file: 'keyguard.json',
    rules: { jwt: 'off' },
    ignore: ['fixtures/**'],
  });
});

test('reads the key in package.json when there is no file of its own', async () => {
  await writeFile(path.join(dir, 'package.json'), '{"name":"x","keyguard":{"ignore":["a"]}}');
  expect(loadConfig(dir).ignore).toEqual(['a']);
});

test('does not mistake a dependency named keyguard for settings', async () => {
  await writeFile(path.join(dir, 'package.json'), '{"devDependencies":{"keyguard":"1.0.0"}}');
  expect(loadConfig(dir)).toEqual({ rules: {}, ignore: [] });
});

test('prefers keyguard.json to package.json', async () => {
  await writeFile(path.join(dir, 'package.json'), '{"keyguard":{"ignore":["a"]}}');
  await writeFile(path.join(dir, 'keyguard.json'), '{"ignore":["b"]}');
  expect(loadConfig(dir).ignore).toEqual(['b']);
});

test('refuses a named file that is not there', () => {
  expect(failure(() => loadConfig(dir, path.join(dir, 'absent.json'))).code).toBe('file-unreadable');
});

test.each([
  ['{', 'not-json', undefined],
  ['[]', 'not-an-object', undefined],
  ['{"rule":{}}', 'unknown-key', 'rule'],
  ['{"rules":[]}', 'wrong-value', 'rules'],
  ['{"rules":{"jwt":"loud"}}', 'wrong-value', 'rules.jwt'],
  ['{"ignore":"a"}', 'wrong-value', 'ignore'],
  ['{"ignore":["a",1]}', 'wrong-value', 'ignore[1]'],
])('refuses %s and names what is wrong', async (content, reason, key) => {
  await writeFile(path.join(dir, 'keyguard.json'), content);
  const error = failure(() => loadConfig(dir));
  expect(error.code).toBe('config-invalid');
  expect(error.details).toMatchObject({
    file: 'keyguard.json',
    reason,
    ...(key === undefined ? {} : { key }),
  });
});

test('takes a rule named like a built-in property as data', async () => {
  await writeFile(path.join(dir, 'keyguard.json'), '{"rules":{"__proto__":"off"}}');
  const { rules } = loadConfig(dir);
  expect(Object.getPrototypeOf({})).not.toHaveProperty('off');
  expect(rules['constructor']).toBeUndefined();
});
