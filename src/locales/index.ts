import { type Language, type Messages, languages } from '../messages.ts';

const locales = {
  en: () => import('./en/index.ts'),
  ja: () => import('./ja/index.ts'),
  fr: () => import('./fr/index.ts'),
  ko: () => import('./ko/index.ts'),
} satisfies Record<Language, () => Promise<{ readonly default: Messages }>>;

/** Where a language may be asked for. */
export interface LanguageWish {
  /** What `--lang` says. */
  readonly option?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const variables = ['KEYGUARD_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'];

/** Gives the language of the first that is set of `--lang`, KEYGUARD_LANG, LC_ALL, LC_MESSAGES and LANG; English if unknown. */
export function chooseLanguage({ option, env }: LanguageWish): Language {
  const wish = [option, ...variables.map((name) => env[name])].find(
    (value) => value !== undefined && value !== '',
  );
  const code = wish?.toLowerCase().split(/[^a-z]/u, 1)[0];
  return languages.find((language) => language === code) ?? 'en';
}

/** Loads the sentences of one language, and of no other. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await locales[language]()).default;
}
