import { expect, test } from 'vitest';

import { atTerminal, keys } from '../../helpers/at-terminal.ts';
import { checkStaged, keyguard } from '../../helpers/keyguard.ts';
import { sampleOf } from '../../helpers/samples.ts';
import { type TestRepo, withRepo } from '../../helpers/with-repo.ts';

const key = sampleOf('stripe-secret-key').secret;
const other = sampleOf('stripe-secret-key', 2).secret;
const { enter, down, escape, interrupt } = keys;

async function stageTwo(repo: TestRepo): Promise<void> {
  await repo.write('a.js', `f('${key}');\n`);
  await repo.write('b.js', `g(\n  '${other}',\n);\n`);
  await repo.stage('.');
}

const untouched = 'A  a.js\nA  b.js';

test(
  'shows the diff without the secret, asks, and does what was confirmed',
  withRepo(async (repo) => {
    await repo.write('a.js', `f('${key}');\n`);
    await repo.stage('.');
    const { shown, exitCode } = await atTerminal(
      repo,
      ['fix'],
      [
        [/Quit/u, enter],
        [/Do it\? \(fix 1\)/u, enter],
      ],
    );
    expect(exitCode).toBe(0);
    expect(shown).not.toContain(key);
    expect(shown).toContain('+f(process.env.STRIPE_SECRET_KEY);');
    expect(shown).toContain('1 secret put right');
    expect(await repo.git('show', ':a.js')).toBe('f(process.env.STRIPE_SECRET_KEY);');
    expect(await repo.read('.env')).toBe(`STRIPE_SECRET_KEY=${key}\n`);
  }),
);

test(
  'skips one, and allows the other with a comment that gives the reason, in the index and on the disk',
  withRepo(async (repo) => {
    await stageTwo(repo);
    await repo.write('b.js', `// mine\ng(\n  '${other}',\n  1,\n);\n`);
    const { shown, exitCode } = await atTerminal(
      repo,
      ['fix'],
      [
        [/1\/2 [^]*Quit/u, down + down + enter],
        [/2\/2 [^]*Quit/u, down + enter],
        [/Why is it no secret/u, enter],
        [/A few words/u, `a made-up */ key${enter}`],
        [/Do it\? \(allow 1, skip 1\)/u, enter],
      ],
    );
    expect(exitCode).toBe(1);
    expect(shown).toContain('you skipped it');
    const comment = '  // keyguard:allow stripe-secret-key -- a made-up key';
    expect(await repo.git('show', ':b.js')).toBe(`g(\n${comment}\n  '${other}',\n);`);
    expect(await repo.read('b.js')).toBe(`// mine\ng(\n${comment}\n  '${other}',\n  1,\n);\n`);
    expect(await repo.git('show', ':a.js')).toBe(`f('${key}');`);
    expect(await repo.git('status', '--porcelain')).toBe('A  a.js\nAM b.js');
    await repo.git('rm', '--quiet', '--cached', 'a.js');
    expect((await checkStaged(repo)).exitCode).toBe(0);
  }),
);

test(
  'one comment allows two keys of one line',
  withRepo(async (repo) => {
    await repo.write('a.js', `f('${key}', '${other}');\n`);
    await repo.stage('.');
    const allow = down + enter;
    const { exitCode } = await atTerminal(
      repo,
      ['fix'],
      [
        [/1\/2 [^]*Quit/u, allow],
        [/Why is it no secret/u, `first${enter}`],
        [/2\/2 [^]*Quit/u, allow],
        [/Why is it no secret/u, `second${enter}`],
        [/Do it\? \(allow 2\)/u, enter],
      ],
    );
    expect(exitCode).toBe(0);
    const comment = '// keyguard:allow stripe-secret-key -- first; second';
    expect(await repo.git('show', ':a.js')).toBe(`${comment}\nf('${key}', '${other}');`);
    expect(await repo.git('status', '--porcelain')).toBe('A  a.js');
  }),
);

test(
  'fixes all the rest at once',
  withRepo(async (repo) => {
    await stageTwo(repo);
    const { exitCode } = await atTerminal(
      repo,
      ['fix'],
      [
        [/1\/2 [^]*Quit/u, down + down + down + enter],
        [/Do it\? \(fix 2\)/u, enter],
      ],
    );
    expect(exitCode).toBe(0);
    expect((await checkStaged(repo)).exitCode).toBe(0);
  }),
);

test.each([
  ['quit', [[/1\/2 [^]*Quit/u, down + down + down + down + enter]]],
  ['Esc', [[/1\/2 [^]*Quit/u, escape]]],
  ['Ctrl-C', [[/1\/2 [^]*Quit/u, interrupt]]],
  [
    'Ctrl-C at the reason',
    [
      [/1\/2 [^]*Quit/u, down + enter],
      [/Why is it/u, interrupt],
    ],
  ],
  [
    'no',
    [
      [/1\/2 [^]*Quit/u, down + down + down + enter],
      [/Do it\?/u, `n${enter}`],
    ],
  ],
  [
    'Ctrl-C at the end',
    [
      [/1\/2 [^]*Quit/u, down + down + down + enter],
      [/Do it\?/u, interrupt],
    ],
  ],
  [
    'skip both',
    [
      [/1\/2 [^]*Quit/u, down + down + enter],
      [/2\/2 [^]*Quit/u, down + down + enter],
    ],
  ],
] as const)('changes nothing on %s, and says so', (_, dialogue) =>
  withRepo(async (repo) => {
    await stageTwo(repo);
    const { exitCode, shown } = await atTerminal(repo, ['fix'], dialogue);
    expect(shown).toContain('keyguard: nothing was changed');
    expect(exitCode).toBe(1);
    expect(await repo.git('status', '--porcelain')).toBe(untouched);
  })(),
);

test(
  'leaves alone what was staged while it asked',
  withRepo(async (repo) => {
    await repo.write('a.js', `f('${key}');\n`);
    await repo.stage('.');
    const { shown, exitCode } = await atTerminal(
      repo,
      ['fix'],
      [
        [/Quit/u, enter],
        [
          /Do it\?/u,
          async () => {
            await repo.write('b.js', `g('${other}');\n`);
            await repo.stage('b.js');
            return enter;
          },
        ],
      ],
    );
    expect(exitCode).toBe(1);
    expect(shown).toContain('1 secret put right, 1 left to you');
    expect(shown).toContain('it was staged while you were choosing');
    expect(await repo.git('show', ':b.js')).toBe(`g('${other}');`);
    expect(await repo.git('show', ':a.js')).toBe('f(process.env.STRIPE_SECRET_KEY);');
  }),
);

test(
  'says where no comment can allow it',
  withRepo(async (repo) => {
    await repo.write('a.json', `{"key": "${key}"}\n`);
    await repo.stage('.');
    const { shown, exitCode } = await atTerminal(
      repo,
      ['fix'],
      [
        [/Quit/u, down + enter],
        [/keyguard\.json[^]*Quit/u, enter],
      ],
    );
    expect(shown).toContain('{ "ignore": ["a.json"] }');
    expect(exitCode).toBe(1);
  }),
);

test(
  'asks nobody in CI, and nobody who wants JSON',
  withRepo(async (repo) => {
    await stageTwo(repo);
    const inCi = await atTerminal(repo, { args: ['fix'], env: { CI: 'true' } }, []);
    expect(inCi.shown).toContain('npx keyguard fix --yes');
    const json = await atTerminal(repo, ['fix', '--format', 'json'], []);
    expect(JSON.parse(json.shown)).toMatchObject({ version: 1, done: false });
    expect([inCi.exitCode, json.exitCode]).toEqual([1, 1]);
    expect(await repo.git('status', '--porcelain')).toBe(untouched);
  }),
);

test(
  'asks without colour, and in the language of the person',
  withRepo(async (repo) => {
    await repo.write('a.js', `f('${key}');\n`);
    await repo.stage('.');
    const run = (args: readonly string[], env = {}) =>
      atTerminal(repo, { args: ['fix', '--lang', 'ja', ...args], columns: 60, env }, [
        [/何も変更せずに終わる/u, interrupt],
      ]);
    const colour = /\u001B\[[\d;]*m/u;
    expect((await run([])).raw).toMatch(colour);
    expect((await run(['--no-color'])).raw).not.toMatch(colour);
    expect((await run([], { NO_COLOR: '1' })).raw).not.toMatch(colour);
    expect((await keyguard(repo, ['fix', '--dry-run'])).stdout).not.toMatch(colour);
  }),
);
