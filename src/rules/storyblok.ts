import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { isInContext } from './_in-context.ts';

export default {
  name: 'Storyblok',
  revoke: { via: 'dashboard', path: ['My account', 'Account settings', 'Personal access tokens', 'Delete'] },
  rules: [
    {
      id: 'storyblok-token',
      name: 'Storyblok access token',
      kind: 'contextual',
      severity: 'error',
      env: 'STORYBLOK_TOKEN',
      // Of a space, or of a person with more behind the mark.
      ...contextual({ names: ['storyblok'], body: /[\w-]{22}tt(?:-\d{4,7}-[\w-]{20})?/, inside: '_-' }),
      validate: isInContext,
      sample: (make) => `${make.alnum(22)}tt${make.pick(['', `-${make.digits(6)}-${make.alnum(20)}`])}`,
      nearMisses: (make) => [
        `storyblok_sha256 = ${make.alnum(22)}tt${make.pick(['', `-${make.digits(6)}-${make.alnum(20)}`])}`,
        `STORYBLOK_TOKEN=${make.alnum(16)}tt`,
      ],
    },
  ],
} satisfies Provider;
