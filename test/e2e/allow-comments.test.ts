import { expect, test } from 'vitest';

import { checkStaged, checkStagedJson } from '../helpers/keyguard.ts';
import { sampleOf } from '../helpers/samples.ts';
import { withRepo } from '../helpers/with-repo.ts';

const token = sampleOf('github-pat-classic').text;

test(
  'says so when the comment names another rule',
  withRepo(async (repo) => {
    await repo.write('a.ts', `const a = '${token}'; // keyguard:allow no-such-rule -- reason\n`);
    await repo.stage('.');
    const { exitCode, stdout } = await checkStaged(repo);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('The comment there allows no-such-rule');
    await repo.write('b.py', `B = "${sampleOf('stripe-secret-key').text}"\n`);
    await repo.stage('.');
    expect((await checkStaged(repo)).stdout).toContain('The comment there allows no-such-rule');
  }),
);

test(
  'lets a comment without a rule or a reason pass, and says where it stands',
  withRepo(async (repo) => {
    await repo.write('a.ts', `const a = '${token}'; // keyguard:allow\n`);
    await repo.stage('.');
    expect(await checkStaged(repo)).toMatchObject({
      exitCode: 0,
      stdout: 'keyguard: no secrets found. Allowed without naming the rule and a reason: a.ts:1.',
    });
    await repo.write('a.ts', `const a = '${token}'; // keyguard:allow github-pat-classic -- a fixture\n`);
    await repo.stage('.');
    expect(await checkStaged(repo)).toMatchObject({ exitCode: 0, stdout: '' });
  }),
);

test(
  'hears comments that were there before, in many places of a file',
  withRepo(async (repo) => {
    const lines = (value: string) =>
      Array.from(
        { length: 9 },
        (_, index) => `// keyguard:allow github-pat-classic -- ${index}\n${value}\n\n`,
      ).join('');
    await repo.write('a.ts', lines('a'));
    await repo.stage('.');
    await repo.commit();
    await repo.write('a.ts', lines(`const a = '${token}';`));
    await repo.stage('.');
    const { exitCode, report } = await checkStagedJson(repo);
    expect({ exitCode, inline: report.suppressed.inline }).toEqual({ exitCode: 0, inline: 9 });
  }),
);

test(
  'names the rules that are off where it says something anyway',
  withRepo(async (repo) => {
    await repo.write('keyguard.json', '{ "rules": { "github-pat-classic": "off" } }');
    await repo.write('a.ts', `const a = '${token}';\n`);
    await repo.stage('.');
    expect(await checkStaged(repo)).toMatchObject({ exitCode: 0, stdout: '' });
    await repo.write('b.ts', `const b = '${sampleOf('stripe-secret-key').text}';\n`);
    await repo.stage('.');
    expect((await checkStaged(repo)).stdout).toContain('Rules off: github-pat-classic.');
    expect((await checkStagedJson(repo)).report.coverage).toMatchObject({ rulesOff: ['github-pat-classic'] });
  }),
);
