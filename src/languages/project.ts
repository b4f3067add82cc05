/** What the package that a file belongs to is like. */
export interface Project {
  /** Its folder from the repository's root, empty or with `/` at its end. */
  readonly folder: string;
  /** The names of the files in it. */
  readonly files: ReadonlySet<string>;
  /** What it depends on, of whatever package manager. */
  readonly packages: ReadonlySet<string>;
  /** The commands of its package.json. */
  readonly scripts: string;
  /** The beginning of the file itself. */
  readonly head: string;
}

/** Files that make a folder a package. */
export const packageFiles: ReadonlySet<string> = new Set([
  'package.json',
  'deno.json',
  'deno.jsonc',
  'pyproject.toml',
  'requirements.txt',
  'Pipfile',
  'Gemfile',
  'composer.json',
  'go.mod',
]);

/** Lists what a package file names: packages, and for those that are no JSON all words that could be one. */
export function listPackages(text: string): readonly string[] {
  return [...text.matchAll(/[\w@][\w@/.-]+/gu)].map(([word]) => word.toLowerCase());
}

/** Lists what a package.json or composer.json depends on, and its commands; nothing when it is none. */
export function readManifest(text: string): {
  readonly packages: readonly string[];
  readonly scripts: string;
} {
  try {
    const manifest: unknown = JSON.parse(text);
    const lists = ['dependencies', 'devDependencies', 'peerDependencies', 'require', 'require-dev'];
    return {
      packages: lists.flatMap((list) => Object.keys(readMember(manifest, list))),
      scripts: Object.values(readMember(manifest, 'scripts')).join('\n'),
    };
  } catch (error) {
    if (error instanceof SyntaxError) return { packages: [], scripts: '' };
    throw error;
  }
}

function readMember(value: unknown, name: string): object {
  const found = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const member: unknown = found.find(([key]) => key === name)?.[1];
  return typeof member === 'object' && member !== null ? member : {};
}
