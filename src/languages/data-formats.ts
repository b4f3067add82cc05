import type { CodeLanguage } from './code-language.ts';
import { dashes, hash, slashes } from './common.ts';

/** Formats that have comments, and no way to read a variable. */
export const dataFormats: readonly CodeLanguage[] = [
  {
    name: 'Settings with #',
    extensions: ['yaml', 'yml', 'toml', 'tfvars', 'hcl', 'conf', 'cfg', 'properties', 'nix'],
    ...hash,
  },
  {
    name: 'Dot files',
    paths:
      /(?:^|\/)(?:\.env(?:\.[^/]+)?|[^/]+\.env(?:\.[^/]+)?|\.gitconfig|\.netrc|\.pypirc|\.s3cfg|Procfile)$/u,
    ...hash,
  },
  { name: 'INI', extensions: ['ini', 'editorconfig'], comment: [';'] },
  { name: 'SQL', extensions: ['sql', 'ddl'], ...dashes },
  { name: 'Formats with //', extensions: ['jsonc', 'json5', 'proto', 'zig', 'sol'], ...slashes },
];
