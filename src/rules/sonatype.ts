import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'Sonatype',
  revoke: {
    via: 'dashboard',
    url: 'https://central.sonatype.com/account',
    path: ['Account', 'Generate user token'],
  },
  rules: [
    {
      id: 'maven-central-token',
      name: 'Maven Central portal token',
      kind: 'contextual',
      severity: 'error',
      env: 'MAVEN_CENTRAL_PASSWORD',
      docs: 'https://central.sonatype.org/publish/generate-portal-token/',
      // The password of the pair; the user name has 8 characters.
      ...contextual({
        names: ['maven central', 'sonatype', 'ossrh', 'central portal'],
        keywords: [
          'mavencentral',
          'maven_central',
          'maven-central',
          'maven.central',
          'sonatype',
          'ossrh',
          'centralportal',
          'central_portal',
        ],
        alphabet: '0-9A-Za-z+/',
        length: [44, 48],
      }),
      sample: (make) => make.base64(44),
      nearMisses: (make) => [make.base64(44), `MAVEN_CENTRAL_PASSWORD=${make.base64(38)}`],
    },
  ],
} satisfies Provider;
