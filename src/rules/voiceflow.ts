import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Voiceflow',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'voiceflow-api-key',
      name: 'Voiceflow API key',
      kind: 'structured',
      severity: 'error',
      env: 'VOICEFLOW_API_KEY',
      keywords: ['vf.dm.', 'vf.ws.'],
      // Of a project or a workspace, by its id.
      pattern: token(/VF\.(?:DM|WS)\.(?<body>[0-9A-Fa-f]{24}\.[0-9A-Za-z]{16})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `VF.${make.pick(['DM', 'WS'])}.${make.hex(24)}.${make.alnum(16)}`,
      nearMisses: (make) => [`VF.DM.${make.hex(24)}`],
    },
  ],
} satisfies Provider;
