import { expect } from 'vitest';

import { checkStaged, keyguard } from './keyguard.ts';
import { sampleOf } from './samples.ts';
import { type TestRepo, withRepo } from './with-repo.ts';

/** Programs that print what they hold, by file: `⟦key⟧` and the like stand for secrets in them. */
export type Programs = Readonly<Record<string, string>>;

/** How a language's programs are started. */
export interface Runner {
  /** A command for a shell; FILE is the program. */
  readonly command: string;
  /** The same with what `.env` holds, as fix says that it is loaded. */
  readonly loaded: string;
}

/** Starts programs in a shell that has read `.env`. */
export const inShell = (command: string): Runner => ({
  command,
  loaded: `set -a; . ./.env; set +a; ${command}`,
});

const pem = sampleOf('private-key-pem').text.trimEnd();
const secrets: Readonly<Record<string, string>> = {
  key: sampleOf('stripe-secret-key').secret,
  other: sampleOf('stripe-secret-key', 2).secret,
  pem,
  escapedPem: pem.replaceAll('\n', String.raw`\n`),
  url: `postgres://app:${sampleOf('stripe-secret-key', 3).secret.slice(8)}@db.internal:5432/app`,
};

/** Puts the secrets into a text. */
export function fillSecrets(text: string): string {
  return text.replaceAll(/⟦(\w+)⟧/g, (_, name: string) => secrets[name] ?? name);
}

/** Fixes all programs in one repository: each has to print the same as before, and the commit has to go through. */
export function fixPrograms(programs: Programs, runner: Runner): () => Promise<void> {
  return withRepo(async (repo) => {
    const files = Object.keys(programs);
    for (const [file, code] of Object.entries(programs)) await repo.write(file, fillSecrets(code));
    const before = await startAll(repo, runner.command, files);
    expect([...before].filter(([, output]) => output.includes('failed:'))).toEqual([]);
    await repo.stage('.');
    const { exitCode, stdout, stderr } = await keyguard(repo, ['fix', '--yes']);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: expect.any(String), stderr: '' });
    const after = await startAll(repo, runner.loaded, files);
    for (const [file, output] of before) {
      const text = await repo.read(file);
      // Both are shown when one of them is wrong.
      const isChanged = text !== fillSecrets(programs[file] ?? '');
      expect({ isChanged, output: after.get(file), text }).toEqual({ isChanged: true, output, text });
    }
    expect(await checkStaged(repo)).toEqual({ exitCode: 0, stdout: expect.any(String), stderr: '' });
  });
}

async function startAll(
  repo: TestRepo,
  command: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await Promise.all(files.map(async (file) => [file, await start(repo, command, file)] as const)),
  );
}

/** Runs a program in an environment without anything of this machine's but the path. */
async function start(repo: TestRepo, command: string, file: string): Promise<string> {
  const env = { PATH: repo.env['PATH'], HOME: repo.home, LANG: 'C.UTF-8' };
  const { exitCode, stdout, stderr } = await repo.run('sh', ['-c', command.replaceAll('FILE', file)], {
    env,
  });
  return exitCode === 0 ? stdout : `${stdout}\nfailed: ${stderr}`;
}
