import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Semgrep',
  revoke: { via: 'dashboard', path: ['Settings', 'Tokens', 'Delete'] },
  rules: [
    {
      id: 'semgrep-app-token',
      name: 'Semgrep app token',
      kind: 'contextual',
      severity: 'error',
      env: 'SEMGREP_APP_TOKEN',
      ...contextual({ names: ['semgrep'], alphabet: '0-9a-f', length: 64 }),
      sample: (make) => make.hex(64),
      nearMisses: (make) => [
        make.hex(64),
        `semgrep_sha256 = ${make.hex(64)}`,
        `SEMGREP_APP_TOKEN=${make.hex(60)}`,
      ],
    },
  ],
} satisfies Provider;
