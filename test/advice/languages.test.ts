import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { execa } from 'execa';
import { describe, expect, onTestFinished, test } from 'vitest';

import { createAdvice } from '../../src/advice/create-advice.ts';
import { findLanguage } from '../../src/languages/find-language.ts';
import { codeLanguages } from '../../src/languages/index.ts';
import { details } from './sample-details.ts';

function lookup(path: string): string | undefined {
  const subject = { details: details({ env: 'PAY_KEY' }), path };
  return createAdvice(subject, { envFile: '.env', envState: 'ignored' }).replaceWith;
}

test.each([
  ['a.js', 'process.env.PAY_KEY', '//'],
  ['a.cjs', 'process.env.PAY_KEY', '//'],
  ['a.ts', 'process.env.PAY_KEY!', '//'],
  ['a.tsx', 'process.env.PAY_KEY!', '//'],
  ['a.JSX', 'process.env.PAY_KEY', '//'],
  ['a.vue', undefined, '//'],
  ['a.svelte', undefined, '//'],
  ['a.py', 'os.environ["PAY_KEY"]', '#'],
  ['a.ipynb', 'os.environ["PAY_KEY"]', undefined],
  ['a.rb', 'ENV.fetch("PAY_KEY")', '#'],
  ['Gemfile', 'ENV.fetch("PAY_KEY")', '#'],
  ['a.go', 'os.Getenv("PAY_KEY")', '//'],
  ['a.java', 'System.getenv("PAY_KEY")', '//'],
  ['a.kt', 'System.getenv("PAY_KEY")', '//'],
  ['a.scala', 'sys.env("PAY_KEY")', '//'],
  ['a.cs', 'Environment.GetEnvironmentVariable("PAY_KEY")', '//'],
  ['a.php', "getenv('PAY_KEY')", '//'],
  ['a.rs', 'std::env::var("PAY_KEY").expect("PAY_KEY")', '//'],
  ['a.swift', 'ProcessInfo.processInfo.environment["PAY_KEY"]', '//'],
  ['a.dart', "Platform.environment['PAY_KEY']", '//'],
  ['a.ex', 'System.fetch_env!("PAY_KEY")', '#'],
  ['a.sh', '"$PAY_KEY"', '#'],
  ['.bashrc', '"$PAY_KEY"', '#'],
  ['.envrc', '"$PAY_KEY"', '#'],
  ['a.ps1', '$env:PAY_KEY', '#'],
  ['a.bat', '%PAY_KEY%', 'REM'],
  ['Dockerfile', undefined, '#'],
  ['docker/api.Dockerfile', undefined, '#'],
  ['Dockerfile.prod', undefined, '#'],
  ['docker-compose.yml', '${PAY_KEY}', '#'],
  ['deploy/compose.prod.yaml', '${PAY_KEY}', '#'],
  ['.github/workflows/ci.yml', '${{ secrets.PAY_KEY }}', '#'],
  ['.gitlab-ci.yml', '${PAY_KEY}', '#'],
  ['main.tf', 'var.pay_key', '#'],
  ['terraform.tfvars', undefined, '#'],
  ['.npmrc', '${PAY_KEY}', '#'],
  ['src/main/resources/application.properties', '${PAY_KEY}', '#'],
  ['src/main/resources/application-prod.yml', '${PAY_KEY}', '#'],
  ['other.properties', undefined, '#'],
  ['values.yaml', undefined, '#'],
  ['pom.xml', '${env.PAY_KEY}', '<!--'],
  ['web.xml', undefined, '<!--'],
  ['a.lua', 'os.getenv("PAY_KEY")', '--'],
  ['a.pl', '$ENV{PAY_KEY}', '#'],
  ['a.R', 'Sys.getenv("PAY_KEY")', '#'],
  ['a.jl', 'ENV["PAY_KEY"]', '#'],
  ['a.c', 'getenv("PAY_KEY")', '//'],
  ['a.cpp', 'std::getenv("PAY_KEY")', '//'],
  ['build.gradle', 'System.getenv("PAY_KEY")', '//'],
  ['Makefile', '$(PAY_KEY)', '#'],
  ['a.sql', undefined, '--'],
  ['a.json', undefined, undefined],
  ['tsconfig.jsonc', undefined, '//'],
  ['a.toml', undefined, '#'],
  ['a.ini', undefined, ';'],
  ['a.txt', undefined, undefined],
  ['no-extension', undefined, undefined],
  ['__proto__', undefined, undefined],
  ['a.constructor', undefined, undefined],
])('%s reads the environment by %s and comments with %s', (path, expected, comment) => {
  expect(lookup(path)).toBe(expected);
  expect(findLanguage(path).comment?.[0]).toBe(comment);
});

test('names what an expression needs beside it', () => {
  const steps = (path: string) =>
    createAdvice({ details: details(), path }, { envFile: '.env', envState: 'ignored' }).steps;
  expect(steps('a.py')).toContainEqual({ action: 'add-import', file: 'a.py', code: 'import os' });
  expect(steps('main.tf')).toContainEqual({
    action: 'add-import',
    file: 'main.tf',
    code: 'variable "stripe_secret_key" {\n  type      = string\n  sensitive = true\n}',
  });
  expect(steps('main.tf')).toContainEqual(expect.objectContaining({ name: 'TF_VAR_stripe_secret_key' }));
});

test('lists each extension once', () => {
  const names = codeLanguages.flatMap(({ extensions = [] }) => extensions);
  expect(names).toEqual([...new Set(names)]);
});

describe('the expressions, run for real as .env loads them', () => {
  async function folderWithEnv(text: string): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'keyguard-languages-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(path.join(folder, '.env'), text);
    return folder;
  }

  test('in JavaScript', async () => {
    const cwd = await folderWithEnv('PAY_KEY=the value\n');
    const how = findLanguage('a.js').load?.replace('ENVFILE', '.env').split(' ').slice(1, -1) ?? [];
    const { stdout } = await execa('node', [...how, '-p', lookup('a.js') ?? ''], { cwd });
    expect(stdout).toBe('the value');
  });

  test('in a shell', async () => {
    const cwd = await folderWithEnv("PAY_KEY='the value'\n");
    const how = findLanguage('a.sh').load?.replace('ENVFILE', '.env');
    const { stdout } = await execa('sh', ['-c', `${how}; sh -c 'printf %s ${lookup('a.sh')}'`], { cwd });
    expect(stdout).toBe('the value');
  });
});
