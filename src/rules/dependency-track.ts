import type { Provider } from '../rule-types.ts';
import { hasRandomBody } from './_random-body.ts';
import { token } from './_token.ts';

export default {
  name: 'Dependency-Track',
  revoke: { via: 'dashboard', path: ['Administration', 'Access management', 'Teams', 'API keys', 'Remove'] },
  rules: [
    {
      id: 'dependency-track-api-key',
      name: 'Dependency-Track API key',
      kind: 'structured',
      severity: 'error',
      env: 'DEPENDENCY_TRACK_API_KEY',
      keywords: ['odt_'],
      // Newer keys begin with a public part of eight characters.
      pattern: token(/odt_(?<body>(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32,40})/, '_-'),
      validate: hasRandomBody,
      sample: (make) => `odt_${make.pick(['', `${make.alnum(8)}_`])}${make.alnum(32)}`,
      nearMisses: (make) => [`odt_${make.alnum(20)}`, `odt_documentTemplateOfTheWholeCompany`],
    },
  ],
} satisfies Provider;
