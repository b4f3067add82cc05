import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { type PushWorld, secretLine, secretOf, withPush } from '../helpers/push-world.ts';

const none = '0'.repeat(40);

async function idOf(world: PushWorld, name: string): Promise<string> {
  return (await world.git('rev-parse', name)).trim();
}

test(
  'looks at a new branch from where it leaves what the remote has, and at a force push',
  withPush(async (world) => {
    await world.git('checkout', '--quiet', '-b', 'topic');
    await world.commitFile('a.ts', secretLine(1), 'topic');
    expect((await world.check('origin', 'topic')).places).toEqual(['topic a.ts:1']);
    await world.git('push', '--quiet', '--no-verify', 'origin', 'topic');
    await world.git('reset', '--quiet', '--hard', 'main');
    await world.commitFile('b.ts', secretLine(2), 'other');
    expect((await world.check('--force', 'origin', 'topic')).places).toEqual(['other b.ts:1']);
  }),
);

test(
  'ignores an id of the remote that is not here, and what is deleted there',
  withPush(async (world) => {
    const id = await world.commitFile('a.ts', secretLine(1), 'one');
    const strange = 'd'.repeat(40);
    const update = `refs/heads/main ${id} refs/heads/main ${strange}\n`;
    expect((await world.checkLines(update)).places).toEqual(['one a.ts:1']);
    const deletion = `(delete) ${none} refs/heads/old ${strange}\n`;
    expect((await world.checkLines(deletion)).exitCode).toBe(0);
    expect((await world.checkLines(deletion + update)).places).toEqual(['one a.ts:1']);
  }),
);

test(
  'knows what the remote has by the id that it tells, without any remote-tracking branch',
  withPush(async (world) => {
    const old = await world.commitFile('a.ts', secretLine(1), 'old');
    const id = await world.commitFile('b.ts', secretLine(2), 'new');
    const known = await world.checkLines(`refs/heads/main ${id} refs/heads/main ${old}\n`, [
      '/else',
      '/else',
    ]);
    expect(known.places).toEqual(['new b.ts:1']);
    const unknown = await world.checkLines(`refs/heads/main ${id} refs/heads/main ${none}\n`, [
      '/else',
      '/else',
    ]);
    expect(unknown.places).toEqual(['old a.ts:1', 'new b.ts:1']);
    expect(unknown.report.coverage.commits).toBe(3);
  }),
);

test(
  'takes the address of a remote for that remote, and not another whose name begins like it',
  withPush(async (world) => {
    await world.commitFile('a.ts', secretLine(1), 'known');
    await world.git('push', '--quiet', '--no-verify', 'origin', 'main');
    await world.commitFile('b.ts', secretLine(2), 'new');
    expect((await world.check(world.remote, 'main')).places).toEqual(['new b.ts:1']);
    await world.git('config', 'remote.origin/fork.url', '/fork');
    await world.git('update-ref', 'refs/remotes/origin/fork/main', 'main');
    expect((await world.check('origin', 'main')).places).toEqual(['new b.ts:1']);
  }),
);

test(
  'takes no remote name for a pattern or an option',
  withPush(async (world) => {
    await world.git('update-ref', 'refs/remotes/upstream/main', 'main');
    const id = await world.commitFile('a.ts', secretLine(1), 'one');
    await world.git('update-ref', 'refs/remotes/upstream/all', id);
    for (const name of ['*', 'up*', '--all', '-weird', 'with space', '../up*eam'])
      expect(
        (await world.checkLines(`refs/heads/main ${id} refs/heads/main ${none}\n`, [name, name])).places,
      ).toEqual(['one a.ts:1']);
  }),
);

describe('tags', () => {
  test(
    'looks at annotated tags, tags of tags and what they name',
    withPush(async (world) => {
      await world.commitFile('a.ts', secretLine(1), 'tagged');
      await world.git('tag', '-a', 'v1', '-m', `first\n\n${secretLine(2)}`);
      await world.git('tag', '-a', 'again', '-m', `of a tag\n${secretLine(3)}`, 'v1');
      const { report, exitCode } = await world.check('origin', 'again');
      const found = report.findings.map(({ file, startLine }) => `${file}:${startLine}`);
      expect({ exitCode, found: found.toSorted() }).toEqual({
        exitCode: 1,
        found: ['<tag-message>:2', '<tag-message>:3', 'a.ts:1'],
      });
      const light = await world.check('origin', 'HEAD:refs/tags/light');
      expect(light.places).toEqual(['tagged a.ts:1']);
    }),
  );

  test(
    'looks at blobs and trees that a tag names without any commit',
    withPush(async (world) => {
      await world.write('key.ts', secretLine(1));
      const blob = (await world.git('hash-object', '-w', 'key.ts')).trim();
      await world.write('sub/other.ts', `// other\n${secretLine(2)}`);
      await world.stage('sub');
      const tree = (await world.git('write-tree')).trim();
      await world.git('tag', 'blob', blob);
      await world.git('tag', '-a', 'tree', '-m', 'a tree', tree);
      const { report } = await world.check('origin', 'blob', 'tree');
      expect(report.findings.map(({ file, startLine, commit }) => [file, startLine, commit])).toEqual([
        ['refs/tags/blob', 1, blob],
        ['sub/other.ts', 2, tree],
      ]);
    }),
  );
});

test(
  'takes thousands of refs',
  withPush(async (world) => {
    const id = await world.commitFile('a.ts', secretLine(1), 'one');
    const lines = Array.from(
      { length: 5000 },
      (_, index) => `refs/heads/b${index} ${id} refs/heads/b${index} ${none}\n`,
    );
    expect((await world.checkLines(lines.join(''))).places).toEqual(['one a.ts:1']);
  }),
);

test(
  'cannot check what it cannot read: exit 2',
  withPush(async (world) => {
    const id = await idOf(world, 'HEAD');
    const lines = [
      'nonsense\n',
      `refs/heads/main ${id} refs/heads/main\n`,
      `refs/heads/main ${id.slice(1)} refs/heads/main ${none}\n`,
      `refs/heads/main ${id} refs/heads/main ${none}`,
      `\n`,
      `refs/heads/main ${'d'.repeat(40)} refs/heads/main ${none}\n`,
      `refs/heads/main ^${id} refs/heads/main ${none}\n`,
    ];
    for (const each of lines) {
      const { exitCode, stdout, stderr } = await world.checkLines(each);
      expect({ each, exitCode, stdout }).toEqual({ each, exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^keyguard: /u);
    }
    expect((await world.checkLines('')).exitCode).toBe(0);
  }),
);

test(
  'sees commits as they are, whatever replaces or grafts this clone has',
  withPush(async (world) => {
    const id = await world.commitFile('a.ts', secretLine(1), 'leak');
    const clean = (await world.git('commit-tree', '-p', `${id}~1`, '-m', 'clean', `${id}~1^{tree}`)).trim();
    await world.git('replace', id, clean);
    expect((await world.check('origin', 'main')).report.findings).toHaveLength(1);
    await world.git('replace', '-d', id);
    const last = await world.commitFile('b.txt', 'b\n', 'last');
    await writeFile(
      path.join(world.dir, '.git/info/grafts'),
      `${last} ${await idOf(world, 'origin/main')}\n`,
    );
    expect((await world.check('origin', 'main')).places).toEqual(['leak a.ts:1']);
    expect(await readFile(path.join(world.dir, '.git/info/grafts'), 'utf8')).toContain(last);
  }),
);

test(
  'works with SHA-256',
  withPush(
    async (world) => {
      await world.commitFile('a.ts', secretLine(1), 'one');
      await world.git('tag', '-a', 'v1', '-m', 'first');
      expect((await world.check('origin', 'main', 'v1')).places).toEqual(['one a.ts:1']);
    },
    ['--object-format=sha256'],
  ),
);

test(
  "is not changed by the user's settings",
  withPush(async (world) => {
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.external', 'true'],
      ['diff.renames', 'false'],
      ['diff.context', '9'],
      ['color.ui', 'always'],
      ['log.showSignature', 'true'],
      ['format.pretty', 'oneline'],
      ['i18n.logOutputEncoding', 'ISO-2022-JP'],
      ['core.abbrev', 'no'],
      ['core.bigFileThreshold', '1'],
      ['log.diffMerges', 'off'],
    ])
      await world.git('config', key ?? '', value ?? '');
    await world.write('.gitattributes', '*.ts -diff\n*.md binary\n');
    await world.stage('.gitattributes');
    await world.commitFile('a.ts', secretLine(1), '鍵を追加');
    await world.commitFile('a.md', secretLine(2), 'two');
    expect((await world.check('origin', 'main')).places.map((place) => place.split(' ').pop())).toEqual([
      'a.ts:1',
      'a.md:1',
    ]);
  }),
);

test(
  'shows no secret of a message, a branch, a tag or a path',
  withPush(async (world) => {
    const [subject, branch, tag, file] = [1, 2, 3, 4].map(secretOf);
    await world.git('checkout', '--quiet', '-b', `b-${branch}`);
    await world.commitFile(`f-${file}.ts`, secretLine(5), `use ${subject}`);
    await world.commitFile('more.ts', secretLine(6));
    await world.git('tag', '-a', `t-${tag}`, '-m', `tag\n\n${secretLine(7)}`);
    const { stdout } = await world.check('origin', `b-${branch}`, `t-${tag}`);
    const text = Object.values(await world.push('origin', `b-${branch}`, `t-${tag}`)).join('\n');
    for (const secret of [1, 2, 3, 4, 5, 6, 7].map(secretOf)) {
      expect(stdout).not.toContain(secret);
      // git itself names the refs that it did not push.
      expect(text.split('error: failed to push')[0]).not.toContain(secret);
    }
  }),
);
