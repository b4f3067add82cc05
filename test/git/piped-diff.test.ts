import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { makeDiffArguments } from '../../src/git/diff-arguments.ts';
import { environmentPins } from '../../src/git/environment.ts';
import { pipedMark } from '../../src/git/piped-diff.ts';

const command = `git ${makeDiffArguments('HEAD').join(' ')}`;
const unset = environmentPins.filter(({ value }) => value === undefined).map(({ name }) => name);
const exported = environmentPins.flatMap(({ name, value }) =>
  value === undefined ? [] : [`${name}=${value || "''"}`],
);

async function readScript(): Promise<string> {
  return (await readFile('hooks/keyguard.sh', 'utf8')).replaceAll(/\\\n\s+/gu, '');
}

test('the hook script starts git with the very arguments and environment of the bundle', async () => {
  const script = await readScript();
  expect(script).toContain(`  unset ${unset.join(' ')}\n`);
  expect(script).toContain(`  export ${exported.join(' ')}\n`);
  expect(script).toContain(`  ${command} 2>/dev/null\n`);
});

test('the mark behind the diff changes when they do', async () => {
  const digest = createHash('sha256')
    .update(JSON.stringify([command, environmentPins]))
    .digest('hex')
    .slice(0, 8);
  expect(pipedMark).toBe(`keyguard-diff ${digest} `);
  expect(await readScript()).toContain(`  printf '${pipedMark}%3d' "$?"\n`);
});
