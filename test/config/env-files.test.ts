import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { listEnvFiles, readEnvFile } from '../../src/config/env-files.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'keyguard-env-'));
});
afterEach(() => rm(dir, { recursive: true }));

test('lists .env files at the root and in the named folders only', async () => {
  await mkdir(path.join(dir, 'api'));
  await mkdir(path.join(dir, 'web'));
  const names = ['.env', '.env.local', '.env.example', 'env', '.environment', 'api/.env', 'web/.env'];
  for (const name of names) await writeFile(path.join(dir, name), '');
  expect(listEnvFiles(dir, ['', 'api']).toSorted()).toEqual(['.env', '.env.local', 'api/.env']);
});

test('finds nothing beside a file whose folder is gone', () => {
  expect(listEnvFiles(dir, ['gone', 'gone/deeper'])).toEqual([]);
});

test('reads an environment file as text', async () => {
  await writeFile(path.join(dir, '.env'), 'A=1\n');
  expect(readEnvFile(dir, '.env')).toEqual({ path: '.env', text: 'A=1\n' });
});

test('tells of a file too large to be one written by hand, without reading it', async () => {
  await writeFile(path.join(dir, '.env'), Buffer.alloc(1024 * 1024 + 1));
  expect(readEnvFile(dir, '.env')).toEqual({ path: '.env', text: undefined });
});

test('does not wait on a named pipe', () => {
  execFileSync('mkfifo', [path.join(dir, '.env')]);
  expect(readEnvFile(dir, '.env')).toBeUndefined();
});

test('gives nothing for a file that went away', () => {
  expect(readEnvFile(dir, '.env')).toBeUndefined();
});
