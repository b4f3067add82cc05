import path from 'node:path';

import { expect, test } from 'vitest';

import { readAdded } from '../helpers/read-added.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const settings: readonly (readonly [string, string])[] = [
  ['diff.noprefix', 'true'],
  ['diff.mnemonicPrefix', 'true'],
  ['diff.srcPrefix', 'x/'],
  ['diff.dstPrefix', 'y/'],
  ['diff.external', 'false'],
  ['diff.trustExitCode', 'true'],
  ['diff.renames', 'false'],
  ['diff.renames', 'copies'],
  ['diff.renameLimit', '1'],
  ['diff.algorithm', 'patience'],
  ['diff.algorithm', 'histogram'],
  ['diff.indentHeuristic', 'false'],
  ['diff.context', '5'],
  ['diff.interHunkContext', '99'],
  ['diff.orderFile', '/dev/stdin'],
  ['diff.relative', 'true'],
  ['diff.suppressBlankEmpty', 'true'],
  ['diff.submodule', 'log'],
  ['diff.submodule', 'diff'],
  ['diff.ignoreSubmodules', 'all'],
  ['diff.wsErrorHighlight', 'all'],
  ['diff.colorMoved', 'zebra'],
  ['diff.wordRegex', '.'],
  ['diff.dirstat', 'lines'],
  ['diff.statNameWidth', '3'],
  ['diff.noPrefix', 'yes'],
  ['diff.autoRefreshIndex', 'false'],
  ['color.ui', 'always'],
  ['color.diff', 'always'],
  ['color.diff.new', 'red bold'],
  ['core.quotePath', 'true'],
  ['core.quotePath', 'false'],
  ['core.abbrev', '4'],
  ['core.bigFileThreshold', '1'],
  ['core.attributesFile', '~/attributes'],
  ['core.whitespace', 'tab-in-indent'],
  ['core.pager', 'false'],
  ['pager.diff-index', 'true'],
  ['alias.diff-index', 'status'],
  ['core.fsmonitor', 'false'],
  ['core.fsmonitor', '~/no-such-program'],
  ['core.untrackedCache', 'true'],
  ['core.splitIndex', 'true'],
  ['core.preloadIndex', 'false'],
  ['core.ignoreCase', 'true'],
  ['core.precomposeUnicode', 'true'],
  ['core.trustctime', 'false'],
  ['core.eol', 'crlf'],
  ['core.autocrlf', 'true'],
  ['core.safecrlf', 'true'],
  ['core.symlinks', 'false'],
  ['core.fileMode', 'false'],
  ['core.logAllRefUpdates', 'false'],
  ['core.warnAmbiguousRefs', 'true'],
  ['index.threads', '8'],
  ['index.sparse', 'true'],
  ['feature.manyFiles', 'true'],
  ['feature.experimental', 'true'],
  ['log.showSignature', 'true'],
  ['submodule.recurse', 'true'],
  ['status.renames', 'false'],
  ['merge.renames', 'false'],
  ['trace2.normalTarget', '1'],
  ['i18n.logOutputEncoding', 'UTF-16'],
  ['diff.custom.binary', 'true'],
  ['diff.custom.textconv', 'false'],
  ['diff.custom.command', 'false'],
  ['diff.custom.xfuncname', '^(.*)$'],
];

const body = 'one\n\n\ttwo\n@@ -1 +1 @@\n\nthree\nfour\nfive\n';

async function stageChanges(repo: TestRepo): Promise<void> {
  await repo.write('../home/attributes', '*.txt diff=custom\n*.bin -diff\n');
  await repo.write('.gitattributes', '*.txt diff=custom\n');
  for (const name of ['a.txt', 'move 1.txt', 'mové 2.txt', 'gone.txt'])
    await repo.write(name, `${name}\n${body}`);
  await repo.stage('.');
  await repo.commit();
  await repo.write('a.txt', `first \ta.txt\n${body.replace('two', 'zwei')}last`);
  await repo.git('rm', '--quiet', 'gone.txt');
  for (const number of ['1', '2']) {
    const old = number === '1' ? 'move 1.txt' : 'mové 2.txt';
    await repo.git('mv', old, `moved ${number}.txt`);
    await repo.write(`moved ${number}.txt`, `${old}\n${body}moved\n`);
  }
  await repo.write('sub/new.txt', 'new\n');
  await repo.stage('.');
}

const expected = [
  'a.txt:1:first \ta.txt',
  'a.txt:4:\tzwei',
  'a.txt:10:last',
  'moved 1.txt:10:moved',
  'moved 2.txt:10:moved',
  'sub/new.txt:1:new',
];

test(
  'reads the same lines whatever the user has set',
  withRepo(async (repo) => {
    await stageChanges(repo);
    const readWith = async ([key, value]: readonly [string, string]): Promise<readonly string[]> => {
      const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: value };
      return (await readAdded(repo, { env, cwd: 'sub' })).lines;
    };
    for (const setting of settings) expect(await readWith(setting), setting.join('=')).toEqual(expected);
  }),
);

test(
  'reads the same lines with all of it at once, from a file of settings',
  withRepo(async (repo) => {
    await stageChanges(repo);
    const config = path.join(repo.home, '.gitconfig');
    for (const [key, value] of settings) await repo.git('config', '--file', config, key, value);
    expect((await readAdded(repo)).lines).toEqual(expected);
  }),
);

test(
  'reads the same lines with variables that change what git prints',
  withRepo(async (repo) => {
    await stageChanges(repo);
    const variables = {
      GIT_DIFF_OPTS: '--unified=5',
      GIT_EXTERNAL_DIFF: 'false',
      GIT_LITERAL_PATHSPECS: '1',
      GIT_PAGER: 'false',
      GIT_PAGER_IN_USE: '1',
      GIT_TRACE: '1',
      GIT_TRACE2: '1',
      GIT_TRACE_SETUP: '1',
      GIT_TRACE_PERFORMANCE: '1',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_COLUMNS: '20',
      GIT_NO_LAZY_FETCH: '1',
      COLUMNS: '20',
      PAGER: 'false',
      LC_ALL: 'ja_JP.UTF-8',
      LANGUAGE: 'de:ja',
      TERM: 'dumb',
    };
    expect((await readAdded(repo, { env: variables })).lines).toEqual(expected);
  }),
);

test(
  'reads the file that is staged, not the one that a replacement puts in its place',
  withRepo(async (repo) => {
    await repo.commit();
    await repo.write('a.txt', 'really staged\n');
    await repo.stage('a.txt');
    const hash = async (text: string): Promise<string> =>
      (await repo.run('git', ['hash-object', '-w', '--stdin'], { input: text })).stdout;
    await repo.git('replace', await hash('really staged\n'), await hash('harmless\n'));
    await repo.run('rm', ['a.txt']);
    expect(await repo.git('diff', '--cached')).toContain('+harmless');
    expect((await readAdded(repo)).lines).toEqual(['a.txt:1:really staged']);
  }),
);
