import { isSecretValue } from './_generic-value.ts';
import { readSecretName } from './_secret-name.ts';
import { isCommonPassword, isUrlPassword } from './_url-password.ts';

const ASSIGNMENT =
  /^[ \t]{0,8}(?:export[ \t]{1,8})?(?<name>[A-Za-z_][\w.-]{0,100})[ \t]{0,8}=[ \t]{0,8}(?<value>.{0,4000})$/;

// Nothing, a switch, a number, a reference, what is encrypted, what stands for a value.
const HARMLESS =
  /^(?:true|false|yes|no|on|off|null|none|undefined|[-+.\d]+[a-z]{0,2}|\$.*|%.*%|<.*>|\[.*\]|\{\{.*|encrypted:.*|ENC\[.*|op:\/\/.*|vault:.*|ref\+.*|[xX*.]+)?$/i;

const PLACEHOLDER =
  /your|change[-_ ]?(?:me|this|it)|replace|insert|example|sample|placeholder|dummy|fake|not[-_ ]?(?:so|a)[-_ ]?secret|to[-_ ]?do|fill|put[-_ ]|here|generate|some[-_ ]|random|xxx|\.\.\./i;

// A very short word, an address, a path.
const PLAIN = /^(?:[a-z]{1,5}$|https?:\/\/|\/|\.)/;

const URL_PASSWORD = /:\/\/(?<user>[^\s:/?#@]{0,100}):(?<secret>[^\s/]{1,200})@(?<host>[\w.-]{0,253})/;

/** The value as a shell reads it: without its quotes, or without what a comment says. */
function readValue(text: string): string {
  const quoted = /^(["'`])(?<inside>.*?)\1/.exec(text)?.groups?.['inside'];
  return (quoted ?? text.replace(/\s#.*$/, '')).trim();
}

function hasUrlPassword(value: string): boolean {
  const found = URL_PASSWORD.exec(value);
  const secret = found?.groups?.['secret'];
  if (found === null || secret === undefined) return false;
  return isUrlPassword({ secret, groups: found.groups ?? {}, path: '', window: value, index: found.index });
}

// Put into the page by a bundler, so public whatever it is called.
const PUBLISHED = /^(?:VITE|REACT_APP|VUE_APP|EXPO_PUBLIC|NEXT_PUBLIC|NUXT_PUBLIC|GATSBY|PUBLIC|NG_APP)_/;

function isSecretAssignment(name: string, value: string): boolean {
  if (HARMLESS.test(value)) return false;
  if (hasUrlPassword(value)) return true;
  const kind = PUBLISHED.test(name) ? undefined : readSecretName(name);
  if (kind === undefined)
    return /private[_-]?key/i.test(name) ? value.length > 20 : isSecretValue(value, 'key');
  return !PLACEHOLDER.test(value) && !isCommonPassword(value) && !PLAIN.test(value);
}

/** Whether the text of a `.env` file gives a secret away; settings, placeholders and encrypted values do not. */
export function hasEnvSecret(text: string): boolean {
  return text.split(/\r?\n/).some((line) => {
    const groups = ASSIGNMENT.exec(line)?.groups;
    return groups !== undefined && isSecretAssignment(groups['name'] ?? '', readValue(groups['value'] ?? ''));
  });
}
