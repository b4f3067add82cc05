import { defineConfig } from 'vitest/config';

import { createConfig } from './vitest.config.ts';

const testTimeout = 1_800_000;
const { test } = createConfig({ setupFiles: ['test/helpers/more-runs.ts'], testTimeout });
const long = {
  test: {
    name: 'long',
    include: ['test/long/**/*.test.ts'],
    globalSetup: ['test/helpers/build-once.ts'],
    testTimeout,
    hookTimeout: testTimeout,
  },
};

/** The same tests, and what takes long: what a property test draws at random is drawn many more times. */
export default defineConfig({ test: { ...test, projects: [...(test?.projects ?? []), long] } });
