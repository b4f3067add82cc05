import type { CodeLanguage } from './code-language.ts';
import { angles, dashes, hash, slashes } from './common.ts';

/** Formats that have no way to read a variable; what is to be done instead differs. */
export const dataFormats: readonly CodeLanguage[] = [
  { name: 'YAML', extensions: ['yaml', 'yml'], ...hash, leaves: 'yaml' },
  { name: 'TOML', extensions: ['toml'], ...hash, leaves: 'toml' },
  { name: 'Properties', extensions: ['properties'], ...hash, leaves: 'properties' },
  { name: 'Settings with #', extensions: ['tfvars', 'hcl', 'conf', 'cfg', 'nix'], ...hash, leaves: 'ini' },
  {
    name: 'Dot files',
    paths:
      /(?:^|\/)(?:\.env(?:\.[^/]+)?|[^/]+\.env(?:\.[^/]+)?|\.gitconfig|\.netrc|\.pypirc|\.s3cfg|Procfile)$/u,
    ...hash,
  },
  { name: 'INI', extensions: ['ini', 'editorconfig'], comment: [';'], leaves: 'ini' },
  { name: 'SQL', extensions: ['sql', 'ddl'], ...dashes, leaves: 'sql' },
  { name: 'JSON', extensions: ['json', 'webmanifest', 'geojson'], leaves: 'json' },
  { name: 'JSON with comments', extensions: ['jsonc', 'json5'], ...slashes, leaves: 'json' },
  { name: 'Tables', extensions: ['csv', 'tsv'], leaves: 'csv' },
  { name: 'XML', extensions: ['xml', 'svg', 'plist', 'csproj', 'xaml', 'config'], ...angles, leaves: 'xml' },
  { name: 'Formats with //', extensions: ['proto', 'zig', 'sol'], ...slashes },
];
