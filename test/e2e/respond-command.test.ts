import { describe, expect, test } from 'vitest';

import { languages } from '../../src/messages.ts';
import { createMake } from '../../src/rules/_make.ts';
import stripe from '../../src/rules/stripe.ts';
import { keyguard } from '../helpers/keyguard.ts';
import { withFolder } from '../helpers/with-folder.ts';
import { type TestRepo, withRepo } from '../helpers/with-repo.ts';

const key = String(stripe.rules[0]?.sample(createMake(7)));
const line = `const key = '${key}';\n`;

interface Answer {
  readonly reach: string;
  readonly finding?: { readonly file: string; readonly startLine: number };
  readonly rule: { readonly id: string };
  readonly parts: readonly {
    readonly part: string;
    readonly measures: readonly {
      readonly action: string;
      readonly text: string;
      readonly lines?: readonly string[];
    }[];
  }[];
  readonly incidents: readonly { readonly language: string; readonly text: string }[];
}

/** The commands that the list gives, without `npx keyguard`. */
async function listCommands(repo: TestRepo): Promise<readonly (readonly string[])[]> {
  const { stdout } = await keyguard(repo, ['respond', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: readonly { command: string }[] };
  return findings.map(({ command }) => command.split(' ').slice(2));
}

async function respond(repo: TestRepo): Promise<Answer> {
  const [command = []] = await listCommands(repo);
  const { exitCode, stdout } = await keyguard(repo, [...command, '--format', 'json']);
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain(key);
  return JSON.parse(stdout) as Answer;
}

function actions({ parts }: Answer): readonly string[] {
  return parts.flatMap(({ measures }) => measures.map(({ action }) => action));
}

async function addRemote(repo: TestRepo): Promise<void> {
  await repo.git('init', '--quiet', '--bare', '../remote.git');
  await repo.git('remote', 'add', 'origin', '../remote.git');
  await repo.git('push', '--quiet', 'origin', 'main');
}

describe('how far the value has come', () => {
  test(
    'is only staged: nothing is said of history but that it is clean',
    withRepo(async (repo) => {
      await repo.write('a.js', line);
      await repo.stage('a.js');
      const answer = await respond(repo);
      expect(answer).toMatchObject({ reach: 'staged', finding: { file: 'a.js', startLine: 1 } });
      expect(actions(answer)).toContain('not-pushed');
      expect(actions(answer)).not.toContain('force-push');
    }),
  );

  test(
    'is only in the working tree',
    withRepo(async (repo) => {
      await repo.write('a.js', line);
      expect(await respond(repo)).toMatchObject({ reach: 'files' });
    }),
  );

  test(
    'is committed, and not pushed',
    withRepo(async (repo) => {
      await repo.write('README.md', 'empty\n');
      await repo.stage('README.md');
      await repo.commit();
      await addRemote(repo);
      await repo.write('a.js', line);
      await repo.stage('a.js');
      await repo.commit();
      expect(await respond(repo)).toMatchObject({ reach: 'committed' });
    }),
  );

  test(
    'was pushed, though the newest commit has it no more',
    withRepo(async (repo) => {
      await repo.write('a.js', line);
      await repo.stage('a.js');
      await repo.commit();
      await repo.write('a.js', 'const key = process.env.KEY;\n');
      await repo.stage('a.js');
      await repo.commit();
      await addRemote(repo);
      await repo.write('a.js', line);
      const answer = await respond(repo);
      expect(answer).toMatchObject({ reach: 'remote' });
      expect(actions(answer)).toEqual(expect.arrayContaining(['clean', 'force-push', 'ask-host']));
    }),
  );
});

describe('without an argument', () => {
  test(
    'lists what is staged, each with its command, and ends with 1',
    withRepo(async (repo) => {
      await repo.write('a.js', line);
      await repo.stage('a.js');
      const { exitCode, stdout } = await keyguard(repo, ['respond']);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('a.js:1  Stripe secret key');
      expect(stdout).toMatch(/npx keyguard respond 1[0-9a-f]{31}/u);
      expect(stdout).not.toContain(key);
    }),
  );

  test(
    'says what to do when there is nothing here',
    withRepo(async (repo) => {
      expect(await keyguard(repo, ['respond'])).toMatchObject({ exitCode: 0, stderr: '' });
    }),
  );
});

describe('a rule', () => {
  test(
    'is answered outside of a repository, on one screen',
    withFolder(async (folder) => {
      const { exitCode, stdout } = await keyguard(folder, ['respond', 'openai-api-key']);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('https://platform.openai.com/settings/organization/limits');
      expect(stdout.split('\n').length).toBeLessThanOrEqual(24);
    }),
  );

  test.each(languages)(
    'has a text for the provider in English, and in the language of the user (%s)',
    async (language) => {
      await withFolder(async (folder) => {
        const args = ['respond', 'openai-api-key', '--lang', language];
        const { stdout } = await keyguard(folder, [...args, '--format', 'json']);
        const { incidents } = JSON.parse(stdout) as Answer;
        expect(incidents.map((each) => each.language)).toEqual(language === 'en' ? ['en'] : ['en', language]);
        const all = await keyguard(folder, [...args, '--verbose']);
        for (const { text } of incidents) expect(all.stdout).toContain(text);
      })();
    },
  );

  test(
    'that does not exist, or a fingerprint of nothing here, is refused with what to do',
    withRepo(async (repo) => {
      const rule = await keyguard(repo, ['respond', 'openai-api-kye']);
      expect(rule).toMatchObject({ exitCode: 2, stdout: '' });
      expect(rule.stderr).toContain('openai-api-key');
      const print = await keyguard(repo, ['respond', '1'.padEnd(32, 'a')]);
      expect(print).toMatchObject({ exitCode: 2, stdout: '' });
      expect(print.stderr).toContain('npx keyguard respond');
    }),
  );

  test(
    'is explained with its playbook, as data too',
    withFolder(async (folder) => {
      const { stdout } = await keyguard(folder, ['explain', 'openai-api-key']);
      expect(stdout).toContain('https://platform.openai.com/usage');
      const json = await keyguard(folder, ['explain', 'openai-api-key', '--format', 'json']);
      expect(JSON.parse(json.stdout)).toMatchObject({
        version: 1,
        rule: { id: 'openai-api-key', playbook: { limit: 'opt-in', topUp: 'on', keys: 'several' } },
      });
    }),
  );
});
