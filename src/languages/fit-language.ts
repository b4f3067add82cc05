import type { CodeLanguage } from './code-language.ts';
import { findLanguage } from './find-language.ts';
import { findLoader, isDeno, isScript } from './find-loader.ts';
import { isInBrowser } from './is-in-browser.ts';
import type { Project } from './project.ts';

/** Gives what is known of a file's language in its project: what runs the file there, and what loads `.env` for it. */
export function fitLanguage(path: string, project: Project | undefined): CodeLanguage {
  const language = findLanguage(path);
  if (project === undefined) return language;
  return fitLoader(fitRuntime(path, language, project), project);
}

function fitLoader(language: CodeLanguage, project: Project): CodeLanguage {
  const loader = findLoader(language.name, project);
  if (loader === undefined) return language;
  if (loader.kind === 'by-hand') return { ...language, load: loader.how };
  const { load, ...rest } = language;
  return load === undefined ? language : { ...rest, loadedBy: loader.by };
}

type Fitting = Partial<CodeLanguage>;

function fitRuntime(path: string, language: CodeLanguage, project: Project): CodeLanguage {
  const { name } = language;
  if (name === 'PHP') return { ...language, ...fitPhp(path, project.packages) };
  if (!isScript(name)) return language;
  const inside = path.slice(project.folder.length);
  const { lookup: _lookup, ...unread } = language;
  if (isInBrowser(path, project)) return { ...language, endsIn: 'browser' };
  if (isWorker(inside, project)) return { ...unread, leaves: 'in-worker' };
  const fitting = fitScript(inside, name.startsWith('TypeScript') ? '!' : '', project);
  return { ...language, ...fitting };
}

/** https://laravel.com/docs/configuration: outside of config/ there is nothing to read once the settings are cached. */
function fitPhp(path: string, packages: ReadonlySet<string>): Fitting {
  if (packages.has('laravel/framework'))
    return /(?:^|\/)config\//u.test(path) ? { lookup: "env('NAME')" } : {};
  // These fill $_ENV, and not what getenv reads.
  const fills = ['vlucas/phpdotenv', 'symfony/dotenv', 'symfony/framework-bundle'];
  return fills.some((each) => packages.has(each)) ? { lookup: "$_ENV['NAME']" } : {};
}

function isWorker(inside: string, { files, packages }: Project): boolean {
  const settings = ['wrangler.toml', 'wrangler.json', 'wrangler.jsonc'];
  return settings.some((file) => files.has(file)) && inside.startsWith('src/') && !packages.has('next');
}

/** `sure` says to TypeScript that the variable is there. */
function fitScript(inside: string, sure: string, { files, packages }: Project): Fitting {
  if (isDeno(files)) return { lookup: `Deno.env.get("NAME")${sure}` };
  if (!inside.startsWith('src/')) return {};
  if (packages.has('@sveltejs/kit'))
    return { lookup: `env.NAME${sure}`, import: "import { env } from '$env/dynamic/private';" };
  return packages.has('astro') ? { lookup: 'import.meta.env.NAME' } : {};
}

/** Gives the file that values of a program go to: the one that it reads, in its own package's folder or beside it. */
export function findEnvFile(path: string, project: Project | undefined): string {
  const { loadedBy, readsEnvBeside } = fitLanguage(path, project);
  if (readsEnvBeside === true) return `${path.slice(0, path.lastIndexOf('/') + 1)}.env`;
  // Whoever keeps one in a package reads it there.
  const isKept = ['.env', '.env.example'].some((name) => project?.files.has(name));
  return `${loadedBy === undefined && !isKept ? '' : (project?.folder ?? '')}.env`;
}
