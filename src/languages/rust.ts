import type { CodeLanguage } from './code-language.ts';
import { slashes } from './common.ts';

export const rust: CodeLanguage = {
  name: 'Rust',
  extensions: ['rs'],
  ...slashes,
  lookup: 'std::env::var("NAME").expect("NAME")',
  load: 'dotenvy::dotenv().ok();  // cargo add dotenvy',
};
