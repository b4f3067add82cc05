import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'WakaTime',
  revoke: {
    via: 'dashboard',
    url: 'https://wakatime.com/settings/api-key',
    path: ['Settings', 'API key', 'Refresh'],
  },
  playbook: { keys: 'one', github: 'told' },
  rules: [
    {
      id: 'wakatime-api-key',
      name: 'WakaTime API key',
      kind: 'structured',
      severity: 'error',
      env: 'WAKATIME_API_KEY',
      keywords: ['waka_'],
      pattern: token(/waka_[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/, '-'),
      sample: (make) => `waka_${make.hex(8)}-${make.hex(4)}-4${make.hex(3)}-a${make.hex(3)}-${make.hex(12)}`,
      nearMisses: (make) => [`waka_${make.hex(32)}`],
    },
    {
      id: 'wakatime-oauth-token',
      name: 'WakaTime app secret or OAuth token',
      kind: 'structured',
      severity: 'error',
      env: 'WAKATIME_APP_SECRET',
      revoke: { via: 'dashboard', path: ['Apps', 'The app', 'Reset the secret'] },
      keywords: ['waka_sec_', 'waka_tok_', 'waka_ref_'],
      // The length is documented nowhere.
      pattern: token(/waka_(?:sec|tok|ref)_(?<body>[0-9A-Za-z]{60,120})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `waka_${make.pick(['sec', 'tok', 'ref'])}_${make.alnum(80)}`,
      nearMisses: (make) => [`waka_tok_${make.alnum(20)}`],
    },
  ],
} satisfies Provider;
