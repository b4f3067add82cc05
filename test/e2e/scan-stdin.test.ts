import { execa } from 'execa';
import { expect, test } from 'vitest';

import { cliBundle, keyguard, scanJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withFolder } from '../helpers/with-folder.ts';
import { withRepo } from '../helpers/with-repo.ts';

const { text: key } = sampleOf('stripe-secret-key');
const line = `const key = '${key}';\n`;

test(
  'reads standard input, alone or beside files',
  withRepo(async (repo) => {
    await repo.write('one.js', line);
    const { places, exitCode, report } = await scanJson(repo, ['-'], { input: `\n${line}` });
    expect({ places, exitCode }).toEqual({ places: ['<stdin>:2:14'], exitCode: 1 });
    expect(report.coverage).toMatchObject({ files: 1, addedLines: 2, skipped: [] });
    expect((await scanJson(repo, ['-', 'one.js'], { input: line })).places).toEqual([
      '<stdin>:1:14',
      'one.js:1:14',
    ]);
    expect(await scanJson(repo, ['-'], { input: 'nothing\n' })).toMatchObject({ exitCode: 0, places: [] });
    expect(await scanJson(repo, ['-'], { input: '' })).toMatchObject({ exitCode: 0, places: [] });
  }),
);

test(
  'reads standard input without any mark of a file name, in UTF-16 and in great length',
  withFolder(async (folder) => {
    const wide = Buffer.from(`\u{feff}${line}`, 'utf16le');
    expect((await scanJson(folder, ['-'], { input: wide })).places).toEqual(['<stdin>:1:14']);
    const long = `${'a line\n'.repeat(1_000_000)}${line}`;
    expect((await scanJson(folder, ['-'], { input: long })).places).toEqual(['<stdin>:1000001:14']);
    const binary = Buffer.from(Array.from({ length: 9000 }, (_, index) => (index * index) & 255));
    const { report } = await scanJson(folder, ['-'], { input: binary });
    expect(report.coverage.skipped).toEqual([{ file: '<stdin>', reason: 'binary' }]);
  }),
);

test(
  'advises nothing that changes a text which is no file',
  withFolder(async (folder) => {
    const { report } = await scanJson(folder, ['-'], { input: line });
    expect(report.findings[0]?.advice.steps.map(({ action }) => action)).toEqual(['add-to-env', 'revoke']);
  }),
);

test(
  'keeps its verdict when the reader of its report goes away',
  withFolder(async (folder) => {
    for (let index = 0; index < 300; index++) await folder.write(`${index}.js`, line);
    const script = '"$0" "$@" | head -c 1 >/dev/null; echo "${PIPESTATUS[0]}"';
    const { stdout } = await execa(
      'bash',
      ['-c', script, process.execPath, cliBundle, 'scan', '--format', 'json'],
      {
        cwd: folder.dir,
        env: folder.env,
        extendEnv: false,
      },
    );
    expect(stdout).toBe('1');
  }),
);

test(
  'shows no secret, in any format',
  withFolder(async (folder) => {
    await folder.write('a.js', line);
    for (const format of ['text', 'json']) {
      const { stdout, stderr } = await keyguard(folder, ['scan', '--format', format, '--verbose']);
      expect(stdout).toContain('a.js');
      expect(stdout + stderr).not.toContain(key.slice(10, 20));
    }
  }),
);
