import type { CodeLanguage } from './code-language.ts';
import { slashes } from './common.ts';

export const go: CodeLanguage = {
  name: 'Go',
  extensions: ['go'],
  ...slashes,
  lookup: 'os.Getenv("NAME")',
  import: 'import "os"',
  imported: /^(?:import[ \t]+|[ \t]+)"os"/mu,
  importAfter: /^package[ \t][^\n]*\n(?:\r?\n)?/mu,
  importList: { open: /^import[ \t]*\([ \t]*\r?\n/mu, item: '\t"os"' },
  strings: [
    { open: '"', close: '"', escape: 'backslash' },
    { open: '`', close: '`', hasLines: true },
    { open: "'", close: "'", escape: 'backslash' },
  ],
  places: [
    // Known when it is compiled: constants, names of packages, and what describes a field.
    { before: /\bconst\s+(?:\w+(?:[ \t]+\w+)?(?:[ \t]*,[ \t]*\w+)*[ \t]*=[^\n;]*|\([^()]*)$/u },
    { before: /\bimport\s+(?:\w+[ \t]+|\([^()]*)?$/u },
    { open: /^`$/u, before: /\n[ \t]+\w+[ \t]+[\w.*[\]{}]+[ \t]+$/u },
  ],
  join: ' + ',
  load: 'godotenv.Load()  // github.com/joho/godotenv',
};
