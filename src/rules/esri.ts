import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Esri',
  revoke: { via: 'dashboard' },
  rules: [
    {
      id: 'arcgis-api-key',
      name: 'ArcGIS API key',
      kind: 'structured',
      severity: 'error',
      env: 'ARCGIS_API_KEY',
      keywords: ['aapk', 'aaptxy8b'],
      // It is made for browsers, but it bills its owner.
      pattern: token(/AAP(?:K[0-9A-Fa-f]{32}|Txy8B)(?<body>[\w-]{56,300})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `AAPK${make.hex(32)}${make.base64url(64)}`,
      nearMisses: (make) => [`AAPK${make.hex(32)}`],
    },
  ],
} satisfies Provider;
