import { expect, test } from 'vitest';

import { hasCommand } from '../../helpers/has-command.ts';
import { checkStaged, keyguard } from '../../helpers/keyguard.ts';
import { sampleOf } from '../../helpers/samples.ts';
import { type TestRepo, withRepo } from '../../helpers/with-repo.ts';

const key = sampleOf('stripe-secret-key').secret;
const load = 'set -a; . ./.env; set +a;';

async function fix(repo: TestRepo): Promise<{ readonly exitCode: number; readonly stdout: string }> {
  const { exitCode, stdout } = await keyguard(repo, ['fix', '--yes']);
  return { exitCode, stdout };
}

/** What a shell prints that knows nothing but the path, and what it is told to load. */
async function print(repo: TestRepo, script: string): Promise<string> {
  const env = { PATH: repo.env['PATH'], HOME: repo.home };
  const { exitCode, stdout, stderr } = await repo.run('sh', ['-c', script], { env, extendEnv: false });
  return exitCode === 0 ? stdout : stderr;
}

test(
  'npm reads the token from the environment',
  withRepo(async (repo) => {
    const token = sampleOf('npm-access-token').secret;
    await repo.write('package.json', '{}\n');
    await repo.write('.npmrc', `//registry.example/:_authToken=${token}\nnote=${key}\n`);
    await repo.stage('.');
    expect(await fix(repo)).toMatchObject({ exitCode: 0 });
    expect(await repo.read('.npmrc')).not.toContain(token);
    expect(await print(repo, `${load} npm config get note 2>/dev/null`)).toBe(key);
    expect((await checkStaged(repo)).exitCode).toBe(0);
  }),
);

test.skipIf(!hasCommand('terraform', 'version'))(
  'Terraform has the same values, from variables that are declared once in a folder (asks terraform)',
  withRepo(async (repo) => {
    await repo.write('infra/main.tf', `locals {\n  a = "${key}"\n  b = "Bearer ${key}"\n}\n`);
    await repo.write('infra/other.tf', `locals {\n  c = ["${key}"] # it's\n}\n`);
    const ask = `cd infra && echo '[for each in [local.a, local.b, local.c[0]] : nonsensitive(each)]' | TF_CLI_CONFIG_FILE= terraform console`;
    const before = await print(repo, ask);
    expect(before).toContain(key);
    await repo.stage('.');
    expect(await fix(repo)).toMatchObject({ exitCode: 0 });
    expect(await print(repo, `${load} ${ask}`)).toBe(before);
    expect(await repo.read('infra/other.tf')).not.toContain('variable');
    expect((await checkStaged(repo)).exitCode).toBe(0);
  }),
);

test(
  'tells what a workflow wants, and keeps the value until it is stored',
  withRepo(async (repo) => {
    const file = '.github/workflows/a.yml';
    await repo.write(file, `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          pay "${key}"\n`);
    await repo.stage('.');
    const { exitCode, stdout } = await fix(repo);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('gh secret set STRIPE_SECRET_KEY')]);
    expect(await repo.read(file)).toContain('pay "${{ secrets.STRIPE_SECRET_KEY }}"');
    expect(await repo.read('.env')).toBe(`STRIPE_SECRET_KEY=${key}\n`);
    expect((await checkStaged(repo)).exitCode).toBe(0);
  }),
);

test.each([
  ['a.json', `{"key": "${key}"}\n`, 'JSON'],
  ['a.toml', `key = "${key}"\n`, 'TOML'],
  ['deploy/secret.yaml', `apiVersion: v1\nkind: Secret\nstringData:\n  key: ${key}\n`, 'secretKeyRef'],
  ['chart/values.yaml', `key: ${key}\n`, 'helm-secrets'],
  ['appsettings.json', `{"Key": "${key}"}\n`, 'Section__Key'],
  ['Dockerfile', `FROM scratch\nENV KEY=${key}\n`, '--env-file'],
  ['.circleci/config.yml', `environment:\n  KEY: ${key}\n`, 'secret variable'],
  ['fly.toml', `[env]\nKEY = "${key}"\n`, 'fly secrets set'],
  ['a.sql', `select '${key}';\n`, 'psql'],
  ['variables.tf', `variable "a" {\n  default = "${key}"\n}\n`, 'TF_VAR_'],
  ['Main.hs', `main = putStrLn "${key}"\n`, 'getEnv'],
])('leaves %s alone, and says what to do instead', (file, text, words) =>
  withRepo(async (repo) => {
    await repo.write(file, text);
    await repo.stage('.');
    const { exitCode, stdout } = await fix(repo);
    expect([exitCode, stdout.replaceAll(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(words)]);
    expect(await repo.read(file)).toBe(text);
    expect((await checkStaged(repo)).exitCode).toBe(1);
  })(),
);

test.each([
  ['prod.tfvars', `key = "${key}"\n`],
  ['.pypirc', `[pypi]\nusername = __token__\npassword = ${key}\n`],
])('takes %s out of the commit', (file, text) =>
  withRepo(async (repo) => {
    await repo.write(file, text);
    await repo.stage('.');
    expect(await fix(repo)).toMatchObject({ exitCode: 0 });
    expect(await repo.git('ls-files')).toBe('.gitignore');
    expect(await repo.read(file)).toBe(text);
  })(),
);
