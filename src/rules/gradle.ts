import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Gradle',
  revoke: { via: 'dashboard', path: ['plugins.gradle.org', 'Profile', 'API keys', 'Delete'] },
  rules: [
    {
      id: 'gradle-plugin-portal-secret',
      name: 'Gradle plugin portal key or secret',
      kind: 'contextual',
      severity: 'error',
      env: 'GRADLE_PUBLISH_SECRET',
      ...contextual({ names: ['gradle publish'], alphabet: '0-9A-Za-z', length: 32 }),
      sample: (make) => make.alnum(32),
      nearMisses: (make) => [make.alnum(32), `GRADLE_PUBLISH_SECRET=${make.alnum(26)}`],
    },
  ],
} satisfies Provider;
