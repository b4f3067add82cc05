import type { Project } from './project.ts';

/** How a program gets what `.env` holds. */
export type Loader =
  /** It reads the file by itself, the one beside its package file. */
  | { readonly kind: 'itself'; readonly by: string }
  /** A line or a command does it. */
  | { readonly kind: 'by-hand'; readonly how: string };

// What reads `.env` without being told to, by the package that is there.
const readers: ReadonlyMap<string, string> = new Map([
  ['next', 'Next.js'],
  ['nuxt', 'Nuxt'],
  ['astro', 'Astro'],
  ['@sveltejs/kit', 'SvelteKit'],
  ['@remix-run/dev', 'Remix'],
  ['@react-router/dev', 'React Router'],
  ['react-scripts', 'Create React App'],
  ['@nestjs/config', 'Nest'],
  ['@adonisjs/core', 'Adonis'],
  ['@redwoodjs/core', 'Redwood'],
  ['dotenv-rails', 'dotenv-rails'],
  ['symfony/dotenv', 'Symfony'],
  ['symfony/framework-bundle', 'Symfony'],
  ['laravel/framework', 'Laravel'],
]);

/** Says what loads `.env` for a program of this language in its project; undefined when the language's own way has to do. */
export function findLoader(language: string, project: Project): Loader | undefined {
  const { packages } = project;
  const reader = [...readers].find(([name]) => packages.has(name));
  if (reader !== undefined && isOf(language, reader[0])) return { kind: 'itself', by: reader[1] };
  if (isScript(language)) return findScriptLoader(project);
  const line = lines.find((each) => language.startsWith(each.language) && packages.has(each.name));
  return line && { kind: 'by-hand', how: line.how };
}

// What reads it when it is told to, where the package is there.
const lines = [
  { language: 'Python', name: 'python-dotenv', how: 'from dotenv import load_dotenv; load_dotenv()' },
  { language: 'Ruby', name: 'dotenv', how: "require 'dotenv/load'" },
  { language: 'PHP', name: 'vlucas/phpdotenv', how: 'Dotenv\\Dotenv::createImmutable(__DIR__)->load();' },
  { language: 'Go', name: 'github.com/joho/godotenv', how: 'godotenv.Load()' },
] as const;

function findScriptLoader({ packages, files, scripts }: Project): Loader | undefined {
  if (files.has('bun.lock') || files.has('bun.lockb')) return { kind: 'itself', by: 'Bun' };
  if (/--env-file(?:-if-exists)?[= ]|\bdotenv(?:x| )/u.test(scripts))
    return { kind: 'itself', by: 'package.json' };
  if (isDeno(files)) return { kind: 'by-hand', how: 'deno run --env-file=ENVFILE --allow-env …' };
  const how = "import 'dotenv/config'  // require('dotenv').config()";
  return packages.has('dotenv') ? { kind: 'by-hand', how } : undefined;
}

/** True for a project of Deno alone. */
export function isDeno(files: ReadonlySet<string>): boolean {
  return (files.has('deno.json') || files.has('deno.jsonc')) && !files.has('package.json');
}

/** True for JavaScript, TypeScript and what is made of them. */
export function isScript(language: string): boolean {
  return /^(?:JavaScript|TypeScript|Astro)/u.test(language);
}

function isOf(language: string, name: string): boolean {
  if (/^(?:symfony|laravel)\//u.test(name)) return language === 'PHP';
  return name === 'dotenv-rails' ? language.startsWith('Ruby') : isScript(language);
}
