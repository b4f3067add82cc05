import type { Provider } from '../rule-types.ts';
import { uuid } from './_fragments.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Riot Games',
  revoke: { via: 'dashboard', path: ['Developer portal', 'Dashboard', 'Regenerate API key'] },
  rules: [
    {
      id: 'riot-games-api-key',
      name: 'Riot Games API key',
      kind: 'structured',
      severity: 'error',
      env: 'RIOT_API_KEY',
      keywords: ['rgapi-'],
      pattern: token(new RegExp(`RGAPI-${uuid}`), '-'),
      sample: (make) => `RGAPI-${createUuid(make)}`,
      nearMisses: (make) => [`RGAPI-${make.hex(12)}`],
    },
  ],
} satisfies Provider;
