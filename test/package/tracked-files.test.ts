import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { execa } from 'execa';
import { beforeAll, describe, expect, test } from 'vitest';

const top = path.join(import.meta.dirname, '..', '..');

async function readTracked(): Promise<Map<string, string>> {
  const { stdout } = await execa('git', ['ls-files', '-z'], { cwd: top });
  const names = stdout.split('\0').filter((name) => name !== '');
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(top, name), 'latin1')] as const),
    ),
  );
}

/** Joined here, so that this file does not name them itself. */
const machinePaths = ['work', 'root', 'Users'].map((folder) => `/${folder}/`);

describe('the tree', () => {
  let tracked = new Map<string, string>();
  beforeAll(async () => {
    tracked = await readTracked();
  });

  test.each(machinePaths)('names no folder of one machine: %s', (folder) => {
    const files = [...tracked].filter(([, text]) => text.includes(folder));
    expect(files.map(([name]) => name)).toEqual([]);
  });

  test('has a lock file that names no registry', () => {
    const lock = tracked.get('package-lock.json') ?? '';
    expect(lock).toContain('"integrity"');
    expect(lock).not.toContain('"resolved": "http');
  });

  test('has a lock file that npm ci accepts on every system', () => {
    const { packages } = JSON.parse(tracked.get('package-lock.json') ?? '{}');
    const places = Object.keys(packages);
    const missing = places
      .flatMap((place) => Object.keys(packages[place].optionalDependencies ?? {}))
      .filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)));
    expect(missing, 'run: node scripts/complete-lock.mjs').toEqual([]);
  });

  test("has husky's own part, so that a linked work tree without packages refuses to commit", async () => {
    const current = await readFile(path.join(top, 'node_modules', 'husky', 'husky'), 'latin1');
    expect(tracked.get('.husky/_/h')).toBe(current);
    expect(tracked.has('.husky/_/pre-commit')).toBe(true);
  });

  test('has only text with LF line ends', () => {
    const files = [...tracked].filter(([, text]) => text.includes('\r') || text.includes('\0'));
    expect(files.map(([name]) => name)).toEqual([]);
  });
});
