import type { CodeLanguage } from './code-language.ts';
import { slashes } from './common.ts';

export const go: CodeLanguage = {
  name: 'Go',
  extensions: ['go'],
  ...slashes,
  lookup: 'os.Getenv("NAME")',
  import: 'import "os"',
  load: 'godotenv.Load()  // github.com/joho/godotenv',
};
