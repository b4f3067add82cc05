import path from 'node:path';

import { expect, test } from 'vitest';

import { writeHook } from '../helpers/hooks.ts';
import { hookBundle } from '../helpers/keyguard.ts';
import { makeBranch } from '../helpers/make-branch.ts';
import { secretLine, secretOf, withPush } from '../helpers/push-world.ts';
import { commandOf, paste, pushAll } from '../helpers/take-out.ts';

const clean = 'const stripeKey = process.env.STRIPE_KEY;\n';

test(
  'the last commit: amend',
  withPush(async (world) => {
    await world.commitFile('a.txt', 'a\n', 'before');
    await world.commitFile('src/pay.ts', secretLine(1), 'pay');
    expect((await world.push('origin', 'main')).exitCode).not.toBe(0);
    const command = commandOf(await world.check('origin', 'main'), 'amend');
    await world.write('src/pay.ts', clean);
    await world.write('.gitignore', '.env\n');
    await paste(world, command);
    expect(await pushAll(world)).toEqual(['base', 'before', 'pay']);
    expect(await world.git('show', 'main:src/pay.ts')).toBe(clean.trim());
  }),
);

test(
  'an earlier commit: fixup, although the work tree has changes',
  withPush(async (world) => {
    await world.commitFile('src/pay.ts', `// pay\n${secretLine(1)}`, 'pay');
    await world.commitFile('b.txt', 'b\n', 'after');
    await world.commitFile('src/other.ts', '// other\n', 'last');
    const command = commandOf(await world.check('origin', 'main'), 'fixup');
    await world.write('src/pay.ts', `// pay\n${clean}`);
    await world.write('b.txt', 'not committed\n');
    await paste(world, command);
    expect(await pushAll(world)).toEqual(['base', 'pay', 'after', 'last']);
    expect(await world.git('show', 'main~2:src/pay.ts')).toBe(`// pay\n${clean.trim()}`);
    expect(await world.read('b.txt')).toBe('not committed\n');
  }),
);

test(
  'the first commit of all: fixup from the root',
  withPush(async (world) => {
    await world.git('checkout', '--quiet', '--orphan', 'fresh');
    await world.commitFile('pay.ts', secretLine(1), 'root');
    await world.commitFile('b.txt', 'b\n', 'after');
    const command = commandOf(await world.check('origin', 'fresh'), 'fixup');
    await world.write('pay.ts', clean);
    await paste(world, command);
    expect(await pushAll(world, 'fresh')).toEqual(['root', 'after']);
  }),
);

test(
  'another branch: go there first',
  withPush(async (world) => {
    await makeBranch(world, 'topic', { 'pay.ts': secretLine(1) });
    const verdict = await world.check('origin', 'topic');
    await paste(world, commandOf(verdict, 'switch-branch'));
    await paste(world, commandOf(verdict, 'ignore-env'));
    await world.write('pay.ts', clean);
    await paste(world, commandOf(verdict, 'amend'));
    expect(await pushAll(world, 'topic')).toEqual(['base', 'base']);
  }),
);

test(
  'a file that does not belong in git: taken out of the last commit, or of an earlier one, and kept',
  withPush(async (world) => {
    const content = `STRIPE_KEY=${secretOf(1)}\n`;
    await world.commitFile('.env', content, 'env');
    const last = await world.check('origin', 'main');
    for (const step of ['unstage-file', 'ignore-file', 'amend']) await paste(world, commandOf(last, step));
    expect(await world.read('.env')).toBe(content);
    expect(await pushAll(world)).toEqual(['base', 'env']);
    await world.write('a.txt', 'a\n');
    await world.stage('a.txt');
    await world.commitFile('.env', content, 'env and more');
    await world.commitFile('b.txt', 'b\n', 'after');
    await paste(world, commandOf(await world.check('origin', 'main'), 'fixup-file'));
    expect(await world.read('.env')).toBe(content);
    expect(await pushAll(world)).toEqual(['base', 'env', 'env and more', 'after']);
    await world.commitFile('.env', content, 'env alone');
    await world.commitFile('c.txt', 'c\n', 'last');
    await paste(world, commandOf(await world.check('origin', 'main'), 'fixup-file'));
    expect(await world.read('.env')).toBe(content);
    expect(await pushAll(world)).toEqual(['base', 'env', 'env and more', 'after', 'last']);
  }),
);

test(
  'the message of the last commit, and of an earlier one',
  withPush(async (world) => {
    const editor = `sh -c 'grep -v ${secretOf(1)} "$1" > "$1.new"; mv "$1.new" "$1"' -`;
    await world.commitFile('a.txt', 'a\n', `first\n\n${secretLine(1)}`);
    const last = commandOf(await world.check('origin', 'main'), 'reword-commit');
    await paste(world, last, { GIT_EDITOR: editor });
    expect(await pushAll(world)).toEqual(['base', 'first']);
    await world.commitFile('b.txt', 'b\n', `second\n\n${secretLine(1)}`);
    await world.commitFile('c.txt', 'c\n', 'third');
    const earlier = commandOf(await world.check('origin', 'main'), 'reword-commit');
    await paste(world, earlier, { GIT_EDITOR: editor });
    expect(await pushAll(world)).toEqual(['base', 'first', 'second', 'third']);
  }),
);

test(
  'the first line of an earlier message, although the hook for messages is in place',
  withPush(async (world) => {
    const hooks = path.join(world.home, 'hooks');
    await writeHook(
      path.join(hooks, 'commit-msg'),
      `#!/bin/sh\nexec '${process.execPath}' '${hookBundle}' check-message "$@"\n`,
    );
    await world.commitFile('a.txt', 'a\n', `pay ${secretOf(1)}`);
    await world.commitFile('b.txt', 'b\n', 'second');
    await world.commitFile('a.txt', 'c\n', 'third');
    await world.write('b.txt', 'not committed\n');
    await world.git('config', 'core.hooksPath', hooks);
    await world.git('config', 'rebase.abbreviateCommands', 'true');
    const command = commandOf(await world.check('origin', 'main'), 'reword-commit');
    const GIT_EDITOR = `sh -c 'sed "s/${secretOf(1)}/by card/" "$1" > "$1.new"; mv "$1.new" "$1"' -`;
    await paste(world, command, { GIT_EDITOR });
    expect(await pushAll(world)).toEqual(['base', 'pay by card', 'second', 'third']);
    expect(await world.read('b.txt')).toBe('not committed\n');
  }),
);

test(
  'a message and a file of one earlier commit: no step needs the id that another has changed',
  withPush(async (world) => {
    await world.commitFile('pay.ts', secretLine(1), `pay ${secretOf(1)}`);
    const both = async () => {
      const { report } = await world.check('origin', 'main');
      const steps = report.findings.flatMap(({ advice }) => advice.steps);
      return steps.map(({ action }) => action).filter((action) => /amend|reword|fixup|rewrite/u.test(action));
    };
    expect(await both()).toEqual(['reword-commit', 'amend']);
    await world.commitFile('b.ts', '// b\n', 'second');
    expect(await both()).toEqual(['rewrite-history', 'rewrite-history']);
  }),
);

test(
  "a tag's message, and a tag that names no commit",
  withPush(async (world) => {
    await world.git('tag', '-a', 'v1', '-m', `first\n\n${secretLine(1)}`);
    const tag = commandOf(await world.check('origin', 'v1'), 'rewrite-tag');
    await paste(world, tag, { GIT_EDITOR: `sh -c 'echo clean > "$1"' -` });
    expect((await world.push('origin', 'v1')).exitCode).toBe(0);
    await world.write('key', secretLine(1));
    const blob = (await world.git('hash-object', '-w', 'key')).trim();
    await world.git('tag', 'key', blob);
    await paste(world, commandOf(await world.check('origin', 'key'), 'delete-ref'));
    expect(await world.git('tag', '--list', 'key')).toBe('');
  }),
);

test(
  'what is in several commits, behind a merge, or gone again: history is written anew',
  withPush(async (world) => {
    await world.commitFile('pay.ts', secretLine(1), 'pay');
    await world.commitFile('pay.ts', clean, 'gone');
    const gone = await world.check('origin', 'main');
    const command = `read -rs SECRET && printf 'literal:%s\\n' "$SECRET" | git filter-repo --force --replace-text /dev/stdin --refs main '^origin/main'`;
    expect(commandOf(gone, 'rewrite-history')).toBe(command);
    await makeBranch(world, 'side', { 'b.ts': '// side\n' });
    await world.commitFile('c.ts', secretLine(2), 'two');
    await world.git('merge', '--quiet', '--no-edit', 'side');
    const several = commandOf(await world.check('origin', 'main'), 'rewrite-history');
    expect(several).toBe(
      "sed -n 's/./literal:&/p' | git filter-repo --force --replace-text /dev/stdin --refs main side '^origin/main'",
    );
  }),
);

test(
  'what another remote has already is to be revoked first',
  withPush(async (world) => {
    await world.git('remote', 'add', 'fork', '/fork');
    const id = await world.commitFile('pay.ts', secretLine(1), 'pay');
    await world.git('update-ref', 'refs/remotes/fork/main', id);
    const { report } = await world.check('origin', 'main');
    expect(report.findings[0]?.advice.steps[0]).toMatchObject({
      action: 'revoke',
      first: true,
      seenIn: 'remote',
    });
  }),
);
