import type { CodeLanguage } from './code-language.ts';
import { slashes } from './common.ts';

const load = 'DotNetEnv.Env.Load();  // dotnet add package DotNetEnv';
const lookup = 'Environment.GetEnvironmentVariable("NAME")';

export const csharp: CodeLanguage = {
  name: 'C#',
  extensions: ['cs'],
  ...slashes,
  load,
  lookup,
  import: 'using System;',
};

export const fsharp: CodeLanguage = {
  name: 'F#',
  extensions: ['fs', 'fsx'],
  ...slashes,
  load,
  lookup: `System.${lookup}`,
};

export const visualBasic: CodeLanguage = {
  name: 'Visual Basic',
  extensions: ['vb'],
  comment: ["'"],
  load,
  lookup,
  import: 'Imports System',
};
