import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from 'vitest';

import { hasCommand } from '../../helpers/has-command.ts';
import { keyguard } from '../../helpers/keyguard.ts';
import { sampleOf } from '../../helpers/samples.ts';
import { withRepo } from '../../helpers/with-repo.ts';

const key = sampleOf('stripe-secret-key').secret;
const text = `services:
  a:
    image: scratch
    environment:
      KEY: ${key}
      COST: 5$$
      QUOTED: "Bearer ${key}"
  b:
    environment: ["KEY=${key}"]
    command: pay --key '${key}' # it's
`;

// Compose's own reader is a Go library: without Go it cannot be asked.
test.skipIf(!hasCommand('go', 'version'))(
  'Docker Compose reads the same out of a file that was put right',
  withRepo(async (repo) => {
    await cp(path.join(import.meta.dirname, '../../fixtures/compose-env'), path.join(repo.home, 'reader'), {
      recursive: true,
    });
    await writeFile(path.join(repo.dir, '.env'), '');
    const read = async () => {
      const files = [path.join(repo.dir, '.env'), path.join(repo.dir, 'compose.yml')];
      const { exitCode, stdout, stderr } = await repo.run('go', ['run', '.', ...files], {
        cwd: path.join(repo.home, 'reader'),
        env: { ...process.env },
      });
      return exitCode === 0 ? stdout : stderr;
    };
    await repo.write('compose.yml', text);
    const before = await read();
    expect(before).toContain(key);
    await repo.stage('compose.yml');
    expect(await keyguard(repo, ['fix', '--yes'])).toMatchObject({ exitCode: 0 });
    expect(await repo.read('compose.yml')).not.toContain(key);
    expect(await read()).toBe(before);
  }),
);
