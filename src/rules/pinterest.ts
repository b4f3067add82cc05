import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Pinterest',
  revoke: { via: 'dashboard', path: ['Apps', 'Configure', 'Reset'] },
  playbook: { github: 'told' },
  rules: [
    {
      id: 'pinterest-access-token',
      name: 'Pinterest access token',
      kind: 'structured',
      severity: 'error',
      env: 'PINTEREST_ACCESS_TOKEN',
      keywords: ['pina_'],
      // Base32 without padding in practice, 96 characters.
      pattern: token(/pina_(?<body>[\w-]{20,300})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `pina_${make.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 96)}`,
      nearMisses: (make) => [`pina_${make.upper(15)}`, 'pina_colada_with_two_ounces_of_white_rum'],
    },
    {
      id: 'pinterest-refresh-token',
      name: 'Pinterest refresh token',
      kind: 'structured',
      severity: 'error',
      env: 'PINTEREST_REFRESH_TOKEN',
      keywords: ['pinr.'],
      // Only the prefix is documented.
      pattern: token(/pinr\.(?<body>[\w-]{20,300})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `pinr.${make.base64url(96)}`,
      nearMisses: (make) => [`pinr.${make.alnum(15)}`, 'pinr.set_pin_mode_of_the_red_light_emitter'],
    },
  ],
} satisfies Provider;
