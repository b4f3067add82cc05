import type { CodeLanguage } from './code-language.ts';
import { angles, hash, inShell } from './common.ts';

const plain = { scalars: { kind: 'plain', holes: /\$\{/u } } as const;
const yaml = { scalars: { kind: 'yaml', holes: /\$\{/u } } as const;
const reading = { ...inShell, lookup: '${NAME}' } as const;

/** Settings of package managers that read variables. */
export const packageSettings: readonly CodeLanguage[] = [
  // https://docs.npmjs.com/cli/configuring-npm/npmrc; pnpm reads the same.
  { name: 'npm settings', paths: /(?:^|\/)\.npmrc$/u, ...hash, ...reading, ...plain },
  // https://yarnpkg.com/configuration/yarnrc
  { name: 'Yarn settings', paths: /(?:^|\/)\.yarnrc\.yml$/u, ...hash, ...reading, ...yaml },
  // https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
  {
    name: 'pip requirements',
    paths: /(?:^|\/)(?:requirements|constraints)[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/u,
    ...hash,
    ...reading,
    ...plain,
  },
  // https://bun.com/docs/runtime/bunfig
  { name: 'Bun settings', paths: /(?:^|\/)bunfig\.toml$/u, ...hash, lookup: '$NAME', ...plain },
  // https://learn.microsoft.com/nuget/reference/nuget-config-file#using-environment-variables
  {
    name: 'NuGet settings',
    paths: /(?:^|\/)nuget\.config$/iu,
    ...angles,
    ...inShell,
    lookup: '%NAME%',
    scalars: { kind: 'plain', holes: /[%&]/u },
  },
  {
    name: 'Maven',
    paths: /(?:^|\/)(?:pom|[^/]*settings)\.xml$/u,
    ...angles,
    ...inShell,
    lookup: '${env.NAME}',
    scalars: { kind: 'plain', holes: /\$\{|&/u },
  },
];
