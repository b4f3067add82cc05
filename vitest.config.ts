import { type ViteUserConfig, defineConfig } from 'vitest/config';

interface Settings {
  readonly setupFiles: string[];
  readonly testTimeout: number;
}

/** Two projects: `unit` is pure, `e2e` runs what the build makes, which is built once before. */
export function createConfig({ setupFiles, testTimeout }: Settings): ViteUserConfig {
  return {
    test: {
      update: 'none',
      projects: [
        {
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts'],
            exclude: ['test/e2e/**', 'test/long/**'],
            setupFiles,
            testTimeout,
          },
        },
        {
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts'],
            globalSetup: ['test/helpers/build-once.ts'],
            setupFiles,
            testTimeout,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  };
}

export default defineConfig(createConfig({ setupFiles: [], testTimeout: 60_000 }));
