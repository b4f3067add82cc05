import type { Project } from './project.ts';

/** A tool that makes code for browsers or devices out of a package. */
interface Bundler {
  readonly packages: readonly string[];
  /** What ends up there, by its path in the package. */
  readonly isBundled: RegExp;
  /** And what of that does not. */
  readonly except?: RegExp;
}

const onServer =
  /(?:^|\/)(?:server|api|scripts|functions|netlify|test|tests|__tests__)\/|\.(?:server|config|test|spec|stories)\.\w+$|\.d\.ts$/u;
const source = /^(?:src|app|client|web|lib|components)\//u;

// The first that fits counts.
const bundlers: readonly Bundler[] = [
  {
    packages: ['next'],
    isBundled: /^(?:src\/)?pages\//u,
    except: /^(?:src\/)?pages\/api\/|\.(?:test|spec)\.\w+$/u,
  },
  {
    packages: ['@sveltejs/kit'],
    isBundled: /^src\//u,
    except: /\/server\/|(?:^|[/.+])server\.\w+$|^src\/hooks\.\w+$|\.(?:test|spec)\.\w+$/u,
  },
  {
    packages: ['nuxt', 'nuxt3'],
    isBundled: /^(?:app\/)?(?:pages|components|composables|layouts|plugins|middleware|stores)\//u,
    except: onServer,
  },
  { packages: ['astro'], isBundled: /^src\/components\/.*\.[jt]sx$/u, except: onServer },
  {
    packages: ['@remix-run/react', '@react-router/dev'],
    isBundled: /(?:\.client\.\w+|\/components\/.*)$/u,
    except: onServer,
  },
  { packages: ['gatsby'], isBundled: /^src\//u, except: onServer },
  {
    packages: ['expo', 'react-native'],
    isBundled: /./u,
    except: /\+api\.\w+$|^(?:server|scripts)\/|\.config\.\w+$/u,
  },
  {
    packages: ['react-scripts', '@vue/cli-service', '@angular/core'],
    isBundled: /^src\//u,
    except: /setupProxy|\.server\.\w+$|\/server\.ts$|\.(?:test|spec)\.\w+$/u,
  },
  { packages: ['vite'], isBundled: source, except: onServer },
  { packages: ['parcel', 'webpack'], isBundled: /^(?:src|client|web)\//u, except: onServer },
];
// What draws pages: a bundler without any of them makes servers and tools as well.
const drawing = ['react', 'react-dom', 'preact', 'vue', 'svelte', 'solid-js', 'lit', '@angular/core'];
const needDrawing = new Set(['vite', 'parcel', 'webpack']);

/** True when the file's text would be given to everybody who opens the page or the app. */
export function isInBrowser(path: string, { folder, packages, head, files }: Project): boolean {
  if (/(?:^|\/)(?:public|static|assets)\/(?:.*\/)?[^/]+\.[cm]?js$/u.test(path)) return true;
  if (/^(?:\s|\/\/[^\n]*\n|\/\*[^]*?\*\/)*['"]use client['"]/u.test(head)) return true;
  const bundler = bundlers.find((each) => each.packages.some((name) => packages.has(name)));
  if (bundler === undefined) return false;
  if (bundler.packages.some((name) => needDrawing.has(name)) && !isDrawing(packages, files)) return false;
  const inside = path.slice(folder.length);
  return bundler.isBundled.test(inside) && bundler.except?.test(inside) !== true;
}

function isDrawing(packages: ReadonlySet<string>, files: ReadonlySet<string>): boolean {
  return files.has('index.html') || drawing.some((name) => packages.has(name));
}
