import type { Provider } from '../rule-types.ts';
import { token } from './_token.ts';

export default {
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
  revoke: {
    via: 'dashboard',
    url: 'https://console.mapbox.com/account/access-tokens/',
    path: ['Access tokens', 'Delete'],
  },
  playbook: {
    usage: ['Console', 'Statistics'],
    keys: 'several',
    github: 'told',
    scopes: 'https://docs.mapbox.com/accounts/guides/tokens/',
  },
  rules: [
    {
      id: 'mapbox-secret-token',
      name: 'Mapbox secret token',
      kind: 'structured',
      severity: 'error',
      env: 'MAPBOX_SECRET_TOKEN',
      keywords: ['sk.eyj'],
      // Base64 of JSON with the user's name, and a signature. `pk.` is public.
      pattern: token(/sk\.eyJ[\w-]{30,200}\.[\w-]{20,60}/, '_-'),
      sample: (make) => {
        const json = JSON.stringify({ u: make.lower(8), a: `c${make.lower(24)}` });
        return `sk.${Buffer.from(json).toString('base64url')}.${make.base64url(21)}${make.alnum(1)}`;
      },
      nearMisses: (make) => [
        `pk.eyJ${make.base64url(60)}.${make.base64url(22)}`,
        `sk.eyJ${make.base64url(60)}`,
      ],
    },
  ],
} satisfies Provider;
