import { randomBytes, randomInt } from 'node:crypto';

import { createIgnore } from '../../config/ignored-paths.ts';
import type { Settings } from '../../config/parse-settings.ts';
import type { Provider } from '../../rule-types.ts';
import { createMake } from '../../rules/_make.ts';
import anthropic from '../../rules/anthropic.ts';
import github from '../../rules/github.ts';
import npm from '../../rules/npm.ts';
import stripe from '../../rules/stripe.ts';

/** A key that was never anybody's, and where it is put to see whether it is found. */
export interface Canary {
  readonly ruleId: string;
  readonly key: string;
  /** From the repository's top; no file of that name is there. */
  readonly file: string;
}

// Keys that are recognised alone, of several providers: the settings may have switched a rule off.
const providers: readonly Provider[] = [github, stripe, npm, anthropic];
const folders = ['', 'src/', 'lib/', 'app/'];
const kinds = ['.txt', '.js', '.py', '.md', ''];

/** Makes up a key by a rule that blocks, and a name that the settings do not leave out, where there are such. */
export async function createCanary({ rules, ignore }: Settings): Promise<Canary> {
  const candidates = providers.flatMap((provider) =>
    provider.rules.filter((rule) => rule.kind === 'structured' && rule.severity === 'error'),
  );
  const rule = candidates.find(({ id }) => (rules[id] ?? 'error') === 'error') ?? candidates[0];
  if (rule?.kind !== 'structured') throw new RangeError('no rule has a sample');
  const sample = rule.sample(createMake(randomInt(2 ** 32)));
  const isIgnored = await createIgnore(ignore);
  const name = `keyguard-canary-${randomBytes(4).toString('hex')}`;
  const files = folders.flatMap((folder) => kinds.map((kind) => `${folder}${name}${kind}`));
  return {
    ruleId: rule.id,
    key: typeof sample === 'string' ? sample : sample.text,
    file: files.find((file) => !isIgnored(file)) ?? name,
  };
}
