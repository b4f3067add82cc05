import type { ScanRule } from '../rule-types.ts';
import type { OwnSecret } from './own-secrets.ts';
import { reveal } from './secret.ts';

const OWN_SECRET_RULE = 'own-secret';

const SHORT = 16;
const MAX_KEYWORD = 24;

/**
 * Makes the rule that finds one value of `.env`, letter for letter. A value over several lines is found by its
 * longest line, however the lines are joined in code; undefined when that says too little.
 */
export function createOwnSecretRule(own: OwnSecret): Omit<ScanRule, 'kind'> | undefined {
  const lines = reveal(own.value).split(/[\r\n]+/);
  const value = lines.reduce((longest, line) => (line.length > longest.length ? line : longest)).trim();
  if (value === '' || (lines.length > 1 && value.length < SHORT)) return undefined;
  const source = value.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  // A short value may be a part of some longer word by chance.
  const [before, after] = value.length < SHORT ? ['(?<![A-Za-z0-9])', '(?![A-Za-z0-9])'] : ['', ''];
  return {
    id: OWN_SECRET_RULE,
    severity: 'error',
    keywords: [findKeyword(value)],
    source: `${before}(?<secret>${source})${after}`,
    flags: '',
    multiline: false,
    linesBelow: 0,
    minEntropy: 0,
  };
}

/** The longest run of ASCII, so that the value is also found in a file of another encoding. */
function findKeyword(value: string): string {
  const runs = value.match(/[\x21-\x7e]{4,}/g) ?? [value];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  return longest.slice(0, MAX_KEYWORD);
}
