import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Tableau',
  revoke: { via: 'dashboard', path: ['My account settings', 'Personal access tokens', 'Revoke'] },
  playbook: { github: 'untold' },
  rules: [
    {
      id: 'tableau-personal-access-token',
      name: 'Tableau personal access token',
      kind: 'structured',
      severity: 'error',
      env: 'TABLEAU_TOKEN_SECRET',
      keywords: ['==:'],
      // 16 bytes in base64, a colon, 32 characters: nothing else has the middle.
      pattern: token(/[0-9A-Za-z+/]{22}==:(?<body>[0-9A-Za-z]{32})/),
      validate: hasRandomBody,
      sample: (make) => `${make.base64(22)}==:${make.alnum(32)}`,
      nearMisses: (make) => [
        `${make.alnum(10)}==:${make.alnum(32)}`,
        `${make.alnum(22)}==:${make.alnum(20)}`,
      ],
    },
  ],
} satisfies Provider;
