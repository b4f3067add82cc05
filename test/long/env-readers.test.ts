import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';
import { constantFrom, sample, string } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';

import { addEnvValue } from '../../src/fix/env-file/add-env-value.ts';

const unit = constantFrom(...Array.from(`aZ09 _-.,:;/\\'"\`$#=&|(){}[]<>*?!~@%^+\n\tä日`));

/** A file with thousands of odd values, and what each name stands for. */
function fillFile(): { text: string; values: Record<string, string> } {
  const values: Record<string, string> = {};
  let text = '';
  for (const [index, value] of sample(string({ unit, minLength: 1, maxLength: 6 }), 3000).entries()) {
    const added = addEnvValue(text, { name: `V${index}`, value });
    if (added === undefined || added.text === text) continue;
    text = added.text;
    values[added.name] = value;
  }
  return { text, values };
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-readers-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function has(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// Compose's own reader is a Go library: without Go it cannot be asked.
test.skipIf(!has('go', 'version'))('Docker Compose reads back what is written', async () => {
  const folder = await makeFolder();
  const { text, values } = fillFile();
  await writeFile(path.join(folder, '.env'), text);
  await cp(path.join(import.meta.dirname, '../fixtures/compose-env'), folder, { recursive: true });
  const { stdout } = await execa('go', ['run', '.', '.env'], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual(values);
});

test('a shell that sources the file has the same values', async () => {
  const folder = await makeFolder();
  const { text, values } = fillFile();
  await writeFile(path.join(folder, '.env'), text);
  const script = 'set -a; . ./.env; set +a; exec env -0';
  const { stdout } = await execa('sh', ['-c', script], { cwd: folder, env: {}, extendEnv: false });
  const read = Object.fromEntries(stdout.split('\0').map((line) => line.split(/=([^]*)/u, 2)));
  expect(read).toMatchObject(values);
});
