import { expect, test } from 'vitest';

import { chooseLanguage, loadMessages } from '../../src/locales/index.ts';
import { languages } from '../../src/messages.ts';

test.each([
  ['en', undefined, {}],
  ['ja', undefined, { LANG: 'ja_JP.UTF-8' }],
  ['ja', undefined, { LANG: 'ja' }],
  ['ja', undefined, { LANG: 'JA-JP' }],
  ['ja', undefined, { LANG: 'ja.eucJP' }],
  ['fr', undefined, { LANG: 'fr_FR.UTF-8' }],
  ['fr', undefined, { LANG: 'fr_CA' }],
  ['fr', undefined, { LC_ALL: 'fr:en' }],
  ['ko', undefined, { LANG: 'ko_KR' }],
  ['ko', undefined, { LC_MESSAGES: 'ko_KR.eucKR' }],
  ['en', undefined, { LANG: 'kok_IN' }],
  ['en', undefined, { LANG: 'frp_IT' }],
  ['en', undefined, { LANG: 'C' }],
  ['en', undefined, { LANG: 'C.UTF-8' }],
  ['en', undefined, { LANG: 'POSIX' }],
  ['en', undefined, { LANG: 'tlh_QO' }],
  ['en', undefined, { LANG: 'jam_JM' }],
  ['en', undefined, { LANG: '__proto__' }],
  ['en', undefined, { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }],
  ['ja', undefined, { LC_ALL: '', LANG: 'ja_JP.UTF-8' }],
  ['ja', undefined, { LC_ALL: 'ja_JP.UTF-8', LC_MESSAGES: 'en_US', LANG: 'en_US' }],
  ['ja', undefined, { LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'en_US' }],
  ['ja', undefined, { KEYGUARD_LANG: 'ja', LC_ALL: 'en_US.UTF-8' }],
  ['en', 'en', { KEYGUARD_LANG: 'ja', LC_ALL: 'ja_JP' }],
  ['ja', 'ja', { LANG: 'en_US' }],
] as const)('speaks %s for --lang %s and %j', (expected, option, env) => {
  expect(chooseLanguage({ option, env })).toBe(expected);
});

test.each(languages)('loads %s', async (language) => {
  expect((await loadMessages(language)).language).toBe(language);
});
