import { expect, test } from 'vitest';

import { findEnvFile, fitLanguage } from '../../src/languages/fit-language.ts';
import type { Project } from '../../src/languages/project.ts';

interface Facts {
  readonly packages?: readonly string[];
  readonly files?: readonly string[];
  readonly folder?: string;
  readonly scripts?: string;
  readonly head?: string;
}

function project({ packages = [], files = [], folder = '', scripts = '', head = '' }: Facts): Project {
  return { folder, files: new Set(files), packages: new Set(packages), scripts, head };
}

test.each<[Facts, readonly string[], readonly string[]]>([
  [
    { packages: ['next'] },
    ['pages/index.jsx', 'src/pages/a/b.tsx', 'public/a.js'],
    ['pages/api/pay.js', 'app/page.tsx', 'lib/db.ts', 'next.config.js'],
  ],
  [{ packages: ['next'], head: '/* x */\n"use client";\n' }, ['app/form.tsx', 'components/a.tsx'], []],
  [
    { packages: ['vite', 'react'] },
    ['src/app.tsx', 'src/api.js'],
    ['server/index.js', 'vite.config.ts', 'src/server/a.ts', 'src/a.test.ts'],
  ],
  [{ packages: ['vite', 'express'] }, [], ['src/app.ts']],
  [{ packages: ['react-scripts', 'react'] }, ['src/App.js'], ['src/setupProxy.js', 'server.js']],
  [{ packages: ['expo'] }, ['App.tsx', 'src/a.ts'], ['app/pay+api.ts', 'metro.config.js']],
  [
    { packages: ['@sveltejs/kit', 'vite', 'svelte'] },
    ['src/routes/+page.ts', 'src/lib/a.ts'],
    ['src/routes/+page.server.ts', 'src/routes/+server.ts', 'src/lib/server/a.ts', 'src/hooks.server.ts'],
  ],
  [{ packages: ['nuxt', 'vue'] }, ['composables/a.ts'], ['server/api/a.ts', 'nuxt.config.ts']],
  [{ packages: ['astro', 'react'] }, ['src/components/A.tsx'], ['src/pages/a.ts', 'src/components/A.astro']],
  [{ packages: ['gatsby', 'react'] }, ['src/pages/index.js'], ['gatsby-node.js', 'src/api/a.js']],
  [{ packages: ['vite', 'vue'], folder: 'apps/web/' }, ['apps/web/src/a.js'], ['apps/web/build.js']],
  [{ packages: ['express'] }, ['static/a.js'], ['src/index.js']],
])('knows what ends up in browsers (%j)', (facts, bundled, others) => {
  const isBundled = (path: string) => fitLanguage(path, project(facts)).endsIn === 'browser';
  expect(bundled.filter((path) => !isBundled(path))).toEqual([]);
  expect(others.filter(isBundled)).toEqual([]);
});

test.each<[string, Facts, string | undefined]>([
  ['main.ts', { files: ['deno.json'] }, 'Deno.env.get("NAME")!'],
  ['main.js', { files: ['deno.json', 'package.json'] }, 'process.env.NAME'],
  ['src/routes/+server.ts', { packages: ['@sveltejs/kit'] }, 'env.NAME!'],
  ['src/pages/a.ts', { packages: ['astro'] }, 'import.meta.env.NAME'],
  ['src/index.ts', { files: ['wrangler.toml', 'package.json'] }, undefined],
  ['config/services.php', { packages: ['laravel/framework'] }, "env('NAME')"],
  ['app/Pay.php', { packages: ['laravel/framework'] }, "getenv('NAME')"],
  ['pay.php', { packages: ['vlucas/phpdotenv'] }, "$_ENV['NAME']"],
  ['pay.py', { packages: ['next'] }, 'os.environ["NAME"]'],
])('%s in %j reads %s', (path, facts, lookup) => {
  expect(fitLanguage(path, project(facts)).lookup).toBe(lookup);
});

test.each<[string, Facts, { readonly load?: string; readonly loadedBy?: string }]>([
  ['a.js', {}, { load: 'node --env-file=ENVFILE …' }],
  ['lib/a.js', { packages: ['next'] }, { loadedBy: 'Next.js' }],
  ['a.js', { scripts: 'node --env-file=.env a.js' }, { loadedBy: 'package.json' }],
  ['a.js', { files: ['bun.lock'] }, { loadedBy: 'Bun' }],
  ['a.js', { packages: ['dotenv'] }, { load: "import 'dotenv/config'  // require('dotenv').config()" }],
  ['a.py', { packages: ['python-dotenv'] }, { load: 'from dotenv import load_dotenv; load_dotenv()' }],
  ['a.rb', { packages: ['dotenv-rails', 'dotenv'] }, { loadedBy: 'dotenv-rails' }],
  ['a.go', { packages: ['github.com/joho/godotenv'] }, { load: 'godotenv.Load()' }],
])('for %s in %j it is loaded by %j', (path, facts, expected) => {
  const { load, loadedBy } = fitLanguage(path, project(facts));
  expect({ load, loadedBy }).toEqual({ load: undefined, loadedBy: undefined, ...expected });
});

test('values go to the file that the package reads by itself', () => {
  const web = project({ folder: 'apps/web/', packages: ['next'] });
  expect(findEnvFile('apps/web/lib/a.ts', web)).toBe('apps/web/.env');
  expect(findEnvFile('apps/api/a.ts', project({ folder: 'apps/api/' }))).toBe('.env');
  expect(findEnvFile('a.ts', undefined)).toBe('.env');
});
