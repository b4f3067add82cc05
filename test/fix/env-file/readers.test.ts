import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';

import { parse } from 'dotenv';
import { execa } from 'execa';
import { assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';

import { addEnvValue } from '../../../src/fix/env-file/add-env-value.ts';
import { quoteEnvValue } from '../../../src/fix/env-file/quote-env-value.ts';

const before = '# settings\nPORT=1\nNAME="c d"\n';
const signs = string({
  unit: constantFrom(...Array.from(`aZ09 _-.,:;/\\'"\`$#=&|(){}[]<>*?!~@%^+\n\tä日`)),
  minLength: 1,
});
const odd = [
  "it's",
  'a b',
  '#',
  'a#b',
  ' a ',
  '$HOME',
  '${HOME}',
  'a\\nb',
  '"',
  '~',
  '~/a',
  '-----\nab+/=\n-----\n',
  '%d',
  '!!',
];

/** What each of these readers has for A. */
async function readInPrograms(text: string): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-env-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, '.env'), text);
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const run = async (command: string, ...args: string[]) =>
    (await execa(command, args, { cwd: folder, env, extendEnv: false, stripFinalNewline: false })).stdout;
  return {
    node: await run(process.execPath, '--env-file=.env', '-e', 'process.stdout.write(process.env.A)'),
    sh: await run('sh', '-c', 'set -a; . ./.env; set +a; exec printenv A').then((out) => out.slice(0, -1)),
  };
}

test.each(odd)('every program reads %j back', async (value) => {
  const added = addEnvValue(before, { name: 'A', value });
  if (added === undefined) return expect(quoteEnvValue(value)).toBeUndefined();
  expect(await readInPrograms(added.text)).toEqual({ node: value, sh: value });
  expect(parse(added.text)['A']).toBe(value);
});

test('dotenv and Node read whatever is written, and the rest as before', () => {
  assert(
    property(oneof(signs, string({ unit: 'binary' })), (value) => {
      const added = addEnvValue(before, { name: 'A', value });
      if (added === undefined) return;
      const expected = { PORT: '1', NAME: 'c d', A: value };
      expect(parseEnv(added.text)).toEqual(expected);
      expect(parse(added.text)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test('what providers make needs no quotes', () => {
  assert(
    property(stringMatching(/^[\w./+:=@%,-]+$/), (value) => {
      expect(quoteEnvValue(value)).toBe(value);
    }),
  );
});
