import type { CodeLanguage, StringForm } from './code-language.ts';
import { slashes } from './common.ts';
import { double, quoteSign } from './forms.ts';

function createRaw(flag: string): readonly StringForm[] {
  return ['', '#', '##'].map((signs) => ({ open: `${flag}r${signs}"`, close: `"${signs}`, hasLines: true }));
}

const macros =
  'e?println|e?print|format|format_args|panic|todo|unreachable|unimplemented|bail|anyhow|ensure|info|warn|error|debug|trace';

export const rust: CodeLanguage = {
  name: 'Rust',
  extensions: ['rs'],
  ...slashes,
  lookup: 'std::env::var("NAME").expect("NAME")',
  load: 'dotenvy::dotenv().ok();  // cargo add dotenvy',
  strings: [
    { ...double, hasLines: true },
    ...createRaw(''),
    ...['b', 'c'].flatMap((flag) => [
      { ...double, open: `${flag}"`, hasLines: true } as const,
      ...createRaw(flag),
    ]),
    quoteSign,
  ],
  places: [
    { open: /^[bc]/u },
    { before: /#!?\[[^\]]*$/u },
    { before: /\b(?:const|static)\s+(?:mut\s+)?\w+\s*:[^=;]*=[^;|]*$/u },
    { after: /^\s*(?:=>|\|(?!\|))/u },
    { before: /\b(?:concat|include\w*|env|option_env|compile_error)!\s*[([{][^()]*$/u },
    // The first text of these is a template.
    { before: new RegExp(String.raw`\b(?:${macros})!\s*[([{]\s*$`, 'u') },
    { before: /\b(?:write|writeln)!\s*\([^,()]*,\s*$/u },
    { before: /\bString::from\(\s*$/u, after: /^\s*\)/u, write: 'CODE' },
    { after: /^\s*\.(?:to_string|to_owned|into|len|is_empty|parse)\b/u, write: 'CODE' },
    { after: /^\s*\./u, write: 'CODE.leak()' },
    // A text of the program lives as long as it: what takes its place has to do the same.
    { write: '&*CODE.leak()' },
  ],
  combine: ({ before, code, after, form }) => {
    const [ahead, behind] = [before, after].map((part) => part.replaceAll(/[{}]/gu, '$&$&'));
    return `format!(${form.open}${ahead}{}${behind}${form.close}, ${code})`;
  },
};
