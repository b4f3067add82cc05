/** What advice has to know of a language or a format. In its templates NAME is the variable, ENVFILE the file that sets it. */
export interface CodeLanguage {
  /** The expression that reads the variable; left out where the format has none. */
  readonly lookup?: string;
  /** What the expression needs at the top of the file, or a declaration beside it. */
  readonly import?: string;
  /** What opens a comment, and what closes it; left out where there are no comments. */
  readonly comment?: readonly [open: string, close?: string];
  /** How the variables get from the file into the process, where nothing else does it. */
  readonly load?: string;
  /** A CI service keeps the value; a file would not reach it. */
  readonly store?: 'github' | 'gitlab';
  /** Where the text ends up for all to read, whatever it was read from. */
  readonly endsIn?: 'browser' | 'image';
  /** The variable's name as the tool wants it. */
  readonly variable?: 'terraform';
}

const slashes = { comment: ['//'] } as const;
const hash = { comment: ['#'] } as const;
const dashes = { comment: ['--'] } as const;
const angles = { comment: ['<!--', '-->'] } as const;
const inShell = { load: 'set -a; . ./ENVFILE; set +a' } as const;

const dotnet = { load: 'DotNetEnv.Env.Load();  // dotnet add package DotNetEnv' } as const;
const javascript = { ...slashes, lookup: 'process.env.NAME', load: 'node --env-file=ENVFILE …' } as const;
const jvm = { ...slashes, ...inShell, lookup: 'System.getenv("NAME")' } as const;
const python = {
  ...hash,
  lookup: 'os.environ["NAME"]',
  import: 'import os',
  load: 'import dotenv; dotenv.load_dotenv()  # pip install python-dotenv',
} as const;
const braces = { ...hash, ...inShell, lookup: '${NAME}' } as const;
const shell = { ...hash, ...inShell, lookup: '"$NAME"' } as const;
const cFamily = { ...slashes, ...inShell } as const;
const terraform = {
  ...hash,
  ...inShell,
  lookup: 'var.NAME',
  import: 'variable "NAME" { sensitive = true }',
  variable: 'terraform',
} as const;

/** Languages and formats by file extension, several extensions to an entry. */
export const byExtension: Readonly<Record<string, CodeLanguage>> = {
  'js cjs mjs jsx ts cts mts tsx': javascript,
  astro: { ...slashes, lookup: 'import.meta.env.NAME' },
  'vue svelte': { ...slashes, endsIn: 'browser' },
  'html htm xhtml': { ...angles, endsIn: 'browser' },
  'css scss less': { comment: ['/*', '*/'], endsIn: 'browser' },
  'py pyi pyw': python,
  // A notebook's cells are Python, but a line of it is a JSON string: a comment would have to be one too.
  ipynb: { lookup: python.lookup, import: python.import },
  'rb rake gemspec': {
    ...hash,
    lookup: 'ENV.fetch("NAME")',
    load: 'require "dotenv/load"  # gem install dotenv',
  },
  go: {
    ...slashes,
    lookup: 'os.Getenv("NAME")',
    import: 'import "os"',
    load: 'godotenv.Load()  // github.com/joho/godotenv',
  },
  'java groovy gradle kt kts': jvm,
  'scala sc': { ...slashes, ...inShell, lookup: 'sys.env("NAME")' },
  'clj cljc': { comment: [';;'], ...inShell, lookup: '(System/getenv "NAME")' },
  cs: {
    ...slashes,
    ...dotnet,
    lookup: 'Environment.GetEnvironmentVariable("NAME")',
    import: 'using System;',
  },
  'fs fsx': { ...slashes, ...dotnet, lookup: 'System.Environment.GetEnvironmentVariable("NAME")' },
  vb: {
    comment: ["'"],
    ...dotnet,
    lookup: 'Environment.GetEnvironmentVariable("NAME")',
    import: 'Imports System',
  },
  'php phtml': { ...slashes, ...inShell, lookup: "getenv('NAME')" },
  rs: {
    ...slashes,
    lookup: 'std::env::var("NAME").expect("NAME")',
    load: 'dotenvy::dotenv().ok();  // cargo add dotenvy',
  },
  swift: {
    ...slashes,
    ...inShell,
    lookup: 'ProcessInfo.processInfo.environment["NAME"]',
    import: 'import Foundation',
  },
  dart: { ...slashes, ...inShell, lookup: "Platform.environment['NAME']", import: "import 'dart:io';" },
  'ex exs': { ...hash, ...inShell, lookup: 'System.fetch_env!("NAME")' },
  'erl hrl': { comment: ['%'], ...inShell, lookup: 'os:getenv("NAME")' },
  'sh bash zsh ksh bats envrc': shell,
  fish: { ...hash, lookup: '"$NAME"' },
  'ps1 psm1 psd1': { ...hash, lookup: '$env:NAME' },
  'bat cmd': { comment: ['REM'], lookup: '%NAME%' },
  'c h': { ...cFamily, lookup: 'getenv("NAME")', import: '#include <stdlib.h>' },
  'cc cpp cxx hh hpp hxx': { ...cFamily, lookup: 'std::getenv("NAME")', import: '#include <cstdlib>' },
  mm: { ...cFamily, lookup: '@(getenv("NAME"))', import: '#include <stdlib.h>' },
  lua: { ...dashes, ...inShell, lookup: 'os.getenv("NAME")' },
  'pl pm': { ...hash, ...inShell, lookup: '$ENV{NAME}' },
  r: { ...hash, lookup: 'Sys.getenv("NAME")', load: 'readRenviron("ENVFILE")' },
  jl: { ...hash, ...inShell, lookup: 'ENV["NAME"]' },
  hs: { ...dashes, ...inShell, lookup: 'getEnv "NAME"', import: 'import System.Environment (getEnv)' },
  tf: terraform,
  'mk mak': { ...hash, lookup: '$(NAME)', load: 'include ENVFILE' },
  'yaml yml toml tfvars hcl conf cfg properties nix': hash,
  'ini editorconfig': { comment: [';'] },
  'sql ddl': dashes,
  'xml svg plist csproj xaml': angles,
  'md mdx markdown': angles,
  'jsonc json5 proto zig sol': slashes,
};

/** Files whose name or folder says more than their extension; the first that fits wins. */
export const byPath: readonly (readonly [RegExp, CodeLanguage])[] = [
  [
    /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/u,
    { ...hash, lookup: '${{ secrets.NAME }}', store: 'github' },
  ],
  [/(?:^|\/)[^/]*\.gitlab-ci\.ya?ml$/u, { ...hash, lookup: '"$NAME"', store: 'gitlab' }],
  // Compose reads the `.env` beside it by itself: https://docs.docker.com/compose/how-tos/environment-variables/
  [/(?:^|\/)(?:docker-)?compose(?:[.-][^/]+)?\.ya?ml$/u, { ...hash, lookup: '${NAME}' }],
  [/(?:^|\/)(?:[^/]+\.)?(?:Docker|Container)file(?:\.[^/]+)?$/iu, { ...hash, endsIn: 'image' }],
  // Spring: https://docs.spring.io/spring-boot/reference/features/external-config.html
  [/(?:^|\/)(?:application|bootstrap)(?:-[^/]+)?\.(?:ya?ml|properties)$/u, braces],
  [/(?:^|\/)(?:pom|settings)\.xml$/u, { ...angles, ...inShell, lookup: '${env.NAME}' }],
  [/(?:^|\/)\.npmrc$/u, braces],
  [/(?:^|\/)\.yarnrc\.yml$/u, braces],
  [/(?:^|\/)(?:GNU)?[Mm]akefile$/u, { ...hash, lookup: '$(NAME)', load: 'include ENVFILE' }],
  [/(?:^|\/)(?:Gemfile|Rakefile|Vagrantfile|Brewfile|Fastfile)$/u, { ...hash, lookup: 'ENV.fetch("NAME")' }],
  [/(?:^|\/)Jenkinsfile$/u, slashes],
  [/(?:^|\/)\.(?:bash|zsh)(?:rc|_?profile|env)$|(?:^|\/)\.profile$|(?:^|\/)\.husky\/[^/.]+$/u, shell],
  [
    /(?:^|\/)(?:\.env(?:\.[^/]+)?|[^/]+\.env(?:\.[^/]+)?|\.gitconfig|\.netrc|\.pypirc|\.s3cfg|Procfile)$/u,
    hash,
  ],
];
