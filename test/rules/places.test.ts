import { expect, test } from 'vitest';

import { isMadeUpPlace } from '../../src/rules/_places.ts';

test.each([
  'integration/api_test_data.go',
  'packages/web/integration/a.js',
  'integration-tests/src/a.ts',
  'integration-test/a.ts',
  'src/it/java/com/acme/A.java',
  'e2e/a.ts',
  'src/__mocks__/a.ts',
  'cypress/support/a.js',
  'spec/models/a.rb',
  'src/a.test.ts',
  'node_modules/acme/dist/a.js',
  'web/bower_components/acme/a.js',
  '.venv/lib/python3.12/site-packages/acme/a.py',
  'gradle/verification-metadata.xml',
  'gradle/verification-keyring.keys',
  '.yarn/releases/yarn-4.1.0.cjs',
  '.pnp.loader.mjs',
])('%s is a place for made-up values', (path) => {
  expect(isMadeUpPlace(path)).toBe(true);
});

test.each([
  'src/integration/stripe/client.ts',
  'packages/web/src/integration/a.ts',
  'it/backup.sh',
  'slack-integration/client.ts',
  'src/integrations/slack.ts',
  'src/inspect/a.ts',
  'src/node_modules.ts',
])('%s is none', (path) => {
  expect(isMadeUpPlace(path)).toBe(false);
});
