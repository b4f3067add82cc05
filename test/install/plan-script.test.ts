import path from 'node:path';

import { expect, test } from 'vitest';

import { planScript, planScriptRemoval } from '../../src/install/plan-script.ts';
import { withRepo } from '../helpers/with-repo.ts';

const install = 'keyguard install || exit 0';

test(
  'adds to the nearest package.json within the work tree',
  withRepo(async ({ dir, write }) => {
    await write('../package.json', '{}');
    expect(await planScript(dir, path.join(dir))).toMatchObject({
      events: [{ kind: 'package-json-absent' }],
    });
    await write('package.json', '{}');
    await write('web/package.json', '{ "name": "web" }\n');
    await write('web/src/a.js', '');
    expect(await planScript(dir, path.join(dir, 'web/src'))).toEqual({
      file: path.join(dir, 'web/package.json'),
      content: `{ "name": "web", "scripts": { "prepare": "${install}" } }\n`,
      events: [
        { kind: 'script-added', file: path.join(dir, 'web/package.json'), text: `"prepare": "${install}"` },
      ],
    });
  }),
);

test.each([
  ['yarn 4 by its field', { 'package.json': '{ "packageManager": "yarn@4.18.0" }' }, 'postinstall'],
  [
    'yarn 1 by its field',
    { 'package.json': '{ "packageManager": "yarn@1.22.22" }', 'yarn.lock': '__metadata:\n' },
    'prepare',
  ],
  ['pnpm by its field', { 'package.json': '{ "packageManager": "pnpm@10.0.0" }' }, 'prepare'],
  ['yarn 4 by its settings', { 'package.json': '{}', '.yarnrc.yml': '' }, 'postinstall'],
  [
    'yarn 4 by its lock',
    { 'package.json': '{}', 'yarn.lock': '# yarn\n\n__metadata:\n  version: 8\n' },
    'postinstall',
  ],
  ['yarn 1 by its lock', { 'package.json': '{}', 'yarn.lock': '# yarn lockfile v1\n' }, 'prepare'],
  ['npm', { 'package.json': '{}' }, 'prepare'],
])('uses the script that a bare install runs: %s', (_, files, name) =>
  withRepo(async ({ dir, write }) => {
    for (const [file, content] of Object.entries(files)) await write(file, content);
    const { content } = await planScript(dir, dir);
    expect(JSON.parse(String(content)).scripts).toEqual({ [name]: install });
  })(),
);

test(
  "goes by the root's package manager in a workspace's package",
  withRepo(async ({ dir, write }) => {
    await write('package.json', '{ "workspaces": ["packages/*"] }');
    await write('yarn.lock', '__metadata:\n');
    await write('packages/a/package.json', '{}');
    const { file, content } = await planScript(dir, path.join(dir, 'packages/a'));
    expect(file).toBe(path.join(dir, 'packages/a/package.json'));
    expect(String(content)).toContain('postinstall');
  }),
);

test(
  'leaves a script that runs it already, and one that it cannot be added to',
  withRepo(async ({ dir, write }) => {
    await write('package.json', '{ "scripts": { "prepare": "husky && keyguard install" } }');
    expect(await planScript(dir, dir)).toEqual({
      file: path.join(dir, 'package.json'),
      events: [{ kind: 'script-unchanged', file: path.join(dir, 'package.json') }],
    });
    await write('package.json', '{ "scripts": { "prepare": "husky # note" } }');
    const plan = await planScript(dir, dir);
    expect(plan).toMatchObject({
      events: [{ kind: 'script-by-hand', text: `"prepare": … && (${install})` }],
    });
    expect(plan).not.toHaveProperty('content');
  }),
);

test(
  'refuses a package.json that is not UTF-8 instead of changing its bytes',
  withRepo(async ({ dir, write }) => {
    await write('package.json', Buffer.from('{ "author": "Ren\u{E9}" }', 'latin1'));
    await expect(planScript(dir, dir)).rejects.toMatchObject({ code: 'config-invalid' });
  }),
);

test(
  "prefers the package that has keyguard: a workspace's package without it could not run the script",
  withRepo(async ({ dir, write }) => {
    await write('package.json', '{ "devDependencies": { "keyguard": "1.0.0" } }');
    await write('yarn.lock', '__metadata:\n');
    await write('packages/a/package.json', '{}');
    await write('packages/b/package.json', '{ "dependencies": { "keyguard": "1.0.0" } }');
    const plan = (name: string) => planScript(dir, path.join(dir, 'packages', name));
    expect(await plan('a')).toMatchObject({
      file: path.join(dir, 'package.json'),
      events: [{ text: `"postinstall": "${install}"` }],
    });
    expect(await plan('b')).toMatchObject({ file: path.join(dir, 'packages/b/package.json') });
  }),
);

test(
  'takes the script out where it is, above the current folder too',
  withRepo(async ({ dir, write }) => {
    await write('package.json', `{ "scripts": { "prepare": "${install}" } }`);
    await write('packages/a/package.json', '{}');
    expect(await planScriptRemoval(dir, path.join(dir, 'packages/a'))).toMatchObject({
      file: path.join(dir, 'package.json'),
      events: [{ kind: 'script-removed' }],
    });
  }),
);
