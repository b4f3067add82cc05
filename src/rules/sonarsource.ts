import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'SonarSource',
  revoke: {
    via: 'dashboard',
    url: 'https://sonarcloud.io/account/security',
    path: ['My account', 'Security', 'Revoke'],
  },
  rules: [
    {
      id: 'sonar-token',
      name: 'SonarQube token',
      kind: 'structured',
      severity: 'error',
      env: 'SONAR_TOKEN',
      keywords: ['squ_', 'sqp_', 'sqa_', 'sqco_'],
      // Hex. Of a user (u), a project (p) or for analysis anywhere (a); `sqco_` is the cloud's own.
      pattern: token(/sq(?:[apu]_(?<body>[\w-]{40})|co_[0-9A-Za-z]{59})/, '_-'),
      validate: hasRandomBody,
      sample: (make) =>
        make.pick([
          `squ_${make.hex(40)}`,
          `sqp_${make.hex(40)}`,
          `sqa_${make.hex(40)}`,
          `sqco_${make.alnum(59)}`,
        ]),
      nearMisses: (make) => [`squ_${make.hex(30)}`, `sqx_${make.hex(40)}`],
    },
    {
      id: 'sonar-legacy-token',
      name: 'SonarQube token (40 digits)',
      kind: 'contextual',
      severity: 'error',
      env: 'SONAR_TOKEN',
      ...contextual({ names: ['sonar'], keywords: ['sonar'], alphabet: '0-9a-f', length: 40 }),
      sample: (make) => make.hex(40),
      nearMisses: (make) => [make.hex(40), `sonar_sha256 = ${make.hex(40)}`, `SONAR_TOKEN=${make.hex(36)}`],
    },
  ],
} satisfies Provider;
