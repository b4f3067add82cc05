import { expect, test } from 'vitest';

import { scanJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withRepo } from '../helpers/with-repo.ts';

const { text: key } = sampleOf('stripe-secret-key');
const line = `const key = '${key}';\n`;

test(
  'finds what is tracked, staged and new, and leaves out what git ignores',
  withRepo(async (repo) => {
    await repo.write('.gitignore', 'dist/\n*.log\n');
    await repo.write('src/tracked.js', `\n${line}`);
    await repo.stage('.');
    await repo.commit();
    await repo.write('staged.js', line);
    await repo.stage('staged.js');
    await repo.write('new/deep/one.js', line);
    await repo.write('dist/built.js', line);
    await repo.write('a.log', line);
    const { exitCode, report, places } = await scanJson(repo);
    expect(places).toEqual(['new/deep/one.js:1:14', 'src/tracked.js:2:14', 'staged.js:1:14']);
    expect(exitCode).toBe(1);
    expect(report.coverage).toMatchObject({ files: 4, addedLines: 6, skipped: [] });
  }),
);

test(
  'an empty repository is clean',
  withRepo(async (repo) => {
    const { exitCode, report } = await scanJson(repo);
    expect(exitCode).toBe(0);
    expect(report.findings).toEqual([]);
    expect(report.coverage).toMatchObject({ files: 0, addedLines: 0, bytes: 0, skipped: [] });
  }),
);
