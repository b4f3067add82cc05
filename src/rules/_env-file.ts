import type { JudgeText } from '../rule-types.ts';
import { isEnvSecret } from './_env-value.ts';
import { isMadeUpPlace } from './_places.ts';

const ASSIGNMENT =
  /^[ \t]{0,8}(?:export[ \t]{1,8})?(?<name>[A-Za-z_][\w.-]{0,100})[ \t]{0,8}=[ \t]{0,8}(?<value>.{0,4000})$/;

/** The value as a shell reads it: without its quotes, or without what a comment says. */
function readValue(text: string): string {
  const quoted = /^(["'`])(?<inside>.*?)\1/.exec(text)?.groups?.['inside'];
  return (quoted ?? text.replace(/\s#.*$/, '')).trim();
}

// `config.env` and `docker/prod.env` hold settings as often as secrets.
const NAMED = /(?:^|\/)[^/.][^/]*\.env[^/]*$/i;

/** Whether the text of a `.env` file gives a secret away; settings, placeholders and encrypted values do not. */
export const hasEnvSecret: JudgeText = (text, { path, isPlaceholder }) => {
  const isPlain = NAMED.test(path) || isMadeUpPlace(path);
  return text.split(/\r?\n/).some((line) => {
    const groups = ASSIGNMENT.exec(line)?.groups;
    if (groups === undefined) return false;
    const value = readValue(groups['value'] ?? '');
    return isEnvSecret({ name: groups['name'] ?? '', value, isPlain, isPlaceholder });
  });
};
