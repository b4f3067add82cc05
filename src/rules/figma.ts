import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

const TYPES = ['d', 'p', 'u', 'ur', 'uh', 'o', 'or', 'oh'];

export default {
  name: 'Figma',
  revoke: {
    via: 'dashboard',
    url: 'https://www.figma.com/settings',
    path: ['Settings', 'Security', 'Personal access tokens', 'Revoke'],
  },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'figma-token',
      name: 'Figma access token',
      kind: 'structured',
      severity: 'error',
      env: 'FIGMA_TOKEN',
      keywords: TYPES.map((type) => `fig${type}_`),
      // Personal (`d`), of a plan (`p`), and OAuth tokens.
      pattern: token(new RegExp(String.raw`fig(?:${TYPES.join('|')})_(?<body>[\w-]{38,54})`), '_-'),
      validate: hasRandomBody,
      sample: (make) => `${make.pick(['figd_', 'figu_', 'figor_'])}aZ4${make.base64url(36)}${make.alnum(1)}`,
      nearMisses: (make) => [`figd_${make.alnum(20)}`, 'figur_of_the_landscape_in_the_second_chapter_of_it'],
    },
  ],
} satisfies Provider;
