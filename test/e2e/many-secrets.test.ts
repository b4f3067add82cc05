import { expect, test } from 'vitest';

import { createMake } from '../../src/rules/_make.ts';
import { checkStaged, keyguard } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withRepo } from '../helpers/with-repo.ts';

function writeLines(count: number): string {
  const { text } = sampleOf('stripe-secret-key');
  const prefix = text.slice(0, 8);
  const make = createMake(1);
  return Array.from({ length: count }, (_, index) => `k${index} = "${prefix}${make.alnum(30)}"\n`).join('');
}

test(
  'lists the first of very many secrets and counts the others',
  withRepo(async (repo) => {
    await repo.write('a.py', writeLines(1200));
    await repo.stage('.');
    const { exitCode, stdout } = await checkStaged(repo);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')[0]).toContain('1200 secrets in 1 file');
    expect(stdout).toContain('Found, but not listed: 200 more.');
    const json = await keyguard(repo, ['check-staged', '--format', 'json']);
    const report: unknown = JSON.parse(json.stdout);
    expect(report).toMatchObject({ unlisted: { error: 200, warning: 0 } });
    expect(report).toHaveProperty('findings.length', 1000);
  }),
);

test(
  'lets very many pass that only warn',
  withRepo(async (repo) => {
    await repo.write('a.py', writeLines(1200));
    await repo.write('keyguard.json', '{ "rules": { "stripe-secret-key": "warning" } }');
    await repo.stage('.');
    const { exitCode, stdout } = await checkStaged(repo);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')[0]).toContain('1200 warnings');
  }),
);
