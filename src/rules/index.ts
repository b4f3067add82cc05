import type { Provider } from '../rule-types.ts';
import anthropic from './anthropic.ts';
import github from './github.ts';
import npm from './npm.ts';
import slack from './slack.ts';
import stripe from './stripe.ts';

/** Every provider, by file name. Generated: `npm run update` rewrites it. */
export const providers: readonly Provider[] = [anthropic, github, npm, slack, stripe];
