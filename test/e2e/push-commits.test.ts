import { expect, test } from 'vitest';

import { makeBranch } from '../helpers/make-branch.ts';
import { secretLine, withPush } from '../helpers/push-world.ts';

test(
  'finds a secret in the commit that adds it, also when a later one takes it out again',
  withPush(async (world) => {
    const id = await world.commitFile('pay.ts', `// pay\n${secretLine(1)}`, 'add');
    await world.commitFile('pay.ts', '// pay\n', 'remove');
    const { exitCode, places, report } = await world.check('origin', 'main');
    expect({ exitCode, places }).toEqual({ exitCode: 1, places: ['add pay.ts:2'] });
    expect(report.findings[0]?.commit).toBe(id);
    expect(report.coverage).toMatchObject({ commits: 2, files: 1, addedLines: 2 });
  }),
);

test(
  'lets a push without secrets pass, and says nothing',
  withPush(async (world) => {
    await world.commitFile('a.txt', 'one\n');
    expect(await world.push('origin', 'main')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await world.git('rev-parse', 'origin/main')).toBe(await world.git('rev-parse', 'main'));
  }),
);

test(
  'does not tell again what the remote has already',
  withPush(async (world) => {
    await world.commitFile('pay.ts', secretLine(1), 'add');
    await world.git('push', '--quiet', '--no-verify', 'origin', 'main');
    await world.commitFile('pay.ts', `// pay\n${secretLine(1)}// more\n`, 'more');
    expect((await world.check('origin', 'main')).places).toEqual([]);
  }),
);

test(
  'looks at the root commit, at renames with edits, and at files of a new type',
  withPush(async (world) => {
    await world.git('checkout', '--quiet', '--orphan', 'fresh');
    await world.commitFile('root.ts', `${'// line\n'.repeat(9)}${secretLine(1)}`, 'root');
    await world.git('mv', 'root.ts', 'moved.ts');
    await world.commitFile('moved.ts', `${'// line\n'.repeat(9)}${secretLine(1)}${secretLine(2)}`, 'move');
    await world.git('rm', '--quiet', 'moved.ts');
    await world.link(secretLine(3).trim(), 'moved.ts');
    await world.stage('moved.ts');
    await world.commit('link');
    expect((await world.check('origin', 'fresh')).places).toEqual([
      'root root.ts:10',
      'move moved.ts:11',
      'link moved.ts:1',
    ]);
  }),
);

test(
  'passes a clean merge without blame, and catches what a merge itself adds',
  withPush(async (world) => {
    await world.commitFile('a.txt', '1\n2\n3\n4\n5\n6\n', 'lines');
    await world.commitFile('b.txt', 'b\n');
    await world.git('push', '--quiet', '--no-verify', 'origin', 'main');
    await makeBranch(world, 'theirs', { 'a.txt': `${secretLine(1)}1\n2\n3\n4\n5\n6\n` });
    await world.git('push', '--quiet', '--no-verify', 'origin', 'theirs');
    await world.commitFile('a.txt', '1\n2\n3\n4\n5\n6\n7\n');
    await world.git('merge', '--quiet', '--no-edit', 'theirs');
    expect((await world.check('origin', 'main')).places).toEqual([]);
    await world.git('merge', '--quiet', '--no-commit', '--no-ff', '-s', 'ours', 'HEAD~1');
    await world.git('reset', '--quiet', '--hard', 'HEAD^');
    await world.git('merge', '--quiet', '--no-commit', 'theirs');
    await world.write('a.txt', `${secretLine(1)}1\n2\n3\n4\n5\n6\n${secretLine(2)}7\n`);
    await world.write('new.ts', secretLine(3));
    await world.stage('.');
    await world.commit('evil');
    expect((await world.check('origin', 'main')).places).toEqual(['evil a.txt:8', 'evil new.ts:1']);
  }),
);

test(
  'reads UTF-16, and names what is binary',
  withPush(async (world) => {
    await world.commitFile('a.ps1', Buffer.from(`\u{FEFF}上\r\n`, 'utf16le'), 'first');
    await world.commitFile('a.ps1', Buffer.from(`\u{FEFF}上\r\n${secretLine(1)}`, 'utf16le'), 'utf-16');
    await world.commitFile('b.ps1', Buffer.from(`\u{FEFF}${secretLine(2)}`, 'utf16le'), 'new');
    await world.commitFile('c.bin', Buffer.alloc(2000, '\0\u0001'), 'binary');
    const { places, report } = await world.check('origin', 'main');
    expect(places).toEqual(['utf-16 a.ps1:2', 'new b.ps1:1']);
    expect(report.coverage.skipped).toEqual([{ file: 'c.bin', reason: 'binary' }]);
  }),
);

test(
  'looks at messages, also of commits that change nothing',
  withPush(async (world) => {
    await world.commit(`empty\n\nthe key is:\n${secretLine(1)}`);
    await world.commitFile('a.txt', 'a\n', `change\n\n${secretLine(2)}`);
    expect((await world.check('origin', 'main')).places).toEqual([
      'empty <commit-message>:4',
      'change <commit-message>:3',
    ]);
  }),
);

test(
  'names a file that does not belong in git in the commit that adds it',
  withPush(async (world) => {
    await world.commitFile('.env', `STRIPE_KEY=${secretLine(1).slice(19, -3)}\n`, 'env');
    await world.commitFile('.env', `STRIPE_KEY=${secretLine(1).slice(19, -3)}\nA=b\n`, 'env again');
    await world.git('rm', '--quiet', '--cached', '.env');
    await world.commit('gone');
    const { report } = await world.check('origin', 'main');
    const files = report.findings.filter(({ ruleId }) => ruleId === 'env-file');
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ file: '.env' });
  }),
);

test(
  'honours comments that allow, settings that ignore, and finds the values of .env on disk',
  withPush(async (world) => {
    const own = `own-${secretLine(9).slice(30, 48)}`;
    await world.write('.gitignore', '.env\n');
    await world.write('.env', `INTERNAL_TOKEN=${own}\n`);
    await world.write('keyguard.json', '{ "ignore": ["vendor/**"] }');
    await world.commitFile('vendor/a.ts', secretLine(1), 'vendor');
    await world.commitFile('b.ts', `// keyguard:allow stripe-secret-key -- a test\n`, 'comment');
    await world.commitFile(
      'b.ts',
      `// keyguard:allow stripe-secret-key -- a test\n${secretLine(2)}`,
      'allowed',
    );
    await world.commitFile('c.txt', `call it with ${own}\n`, 'own');
    const { places, report } = await world.check('origin', 'main');
    expect(places).toEqual(['own c.txt:1']);
    expect(report.suppressed.inline).toBe(1);
    expect(report.coverage.skipped).toEqual([{ file: 'vendor/a.ts', reason: 'excluded' }]);
  }),
);
