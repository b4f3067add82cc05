import { writeFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { keyguard, scanJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withFolder } from '../helpers/with-folder.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const line = `const key = '${sampleOf('stripe-secret-key').text}';\n`;

const names = [
  'with space.js',
  ' leading and trailing ',
  '"quoted".js',
  "it's.js",
  'two\nlines.js',
  'carriage\rreturn.js',
  'back\\slash.js',
  '-leading-dash.js',
  '--format',
  ':(top)magic.js',
  ':!exclude.js',
  'glob*[a].js',
  'ünïcödé/鍵😀.js',
  '\u{1}\u{7f}control.js',
];

async function checkNames(place: TestRepo): Promise<void> {
  for (const name of names) await place.write(name, line);
  const found = (report: { readonly findings: readonly { readonly file: string }[] }): string[] =>
    report.findings.map(({ file }) => file).sort();
  expect(found((await scanJson(place)).report)).toEqual(names.toSorted());
  expect(found((await scanJson(place, ['--', ...names])).report)).toEqual(names.toSorted());
  expect(found((await scanJson(place, ['ünïcödé'])).report)).toEqual(['ünïcödé/鍵😀.js']);
}

test('takes every name for what it is, in a repository', withRepo(checkNames));

test('takes every name for what it is, in a folder', withFolder(checkNames));

test(
  'takes what begins with a dash for an option, unless it stands behind --',
  withFolder(async (folder) => {
    await folder.write('-x.js', line);
    expect(await keyguard(folder, ['scan', '-x.js'])).toMatchObject({ exitCode: 2, stdout: '' });
    expect((await scanJson(folder, ['--', '-x.js'])).places).toEqual(['-x.js:1:14']);
  }),
);

test(
  'shows no control characters of names to a terminal',
  withFolder(async (folder) => {
    await folder.write('\u{1b}[31m\u{202e}.js', line);
    const { stdout } = await keyguard(folder, ['scan']);
    expect(stdout).not.toMatch(/[\u{1b}\u{202e}]/u);
    expect(stdout).toContain('Stripe');
  }),
);

for (const [where, wrap] of [
  ['repository', withRepo],
  ['folder', withFolder],
] as const)
  test(
    `reads files whose names are not UTF-8, in a ${where}`,
    wrap(async (place) => {
      const name = Buffer.concat([Buffer.from(`${place.dir}/caf`), Buffer.from([0xe9]), Buffer.from('.js')]);
      await writeFile(name, line);
      const { report } = await scanJson(place);
      expect(report.findings.map(({ file }) => file)).toEqual([String.raw`caf\xe9.js`]);
    }),
  );
