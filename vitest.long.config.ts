import { defineConfig } from 'vitest/config';

import { createConfig } from './vitest.config.ts';

/** The same tests; what a property test draws at random is drawn many more times. */
export default defineConfig(
  createConfig({ setupFiles: ['test/helpers/more-runs.ts'], testTimeout: 1_800_000 }),
);
