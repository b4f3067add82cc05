import { execa } from 'execa';

/** Builds the bundles once before the end-to-end tests, so that they always run today's code. */
export default async function buildOnce(): Promise<void> {
  await execa('node', ['scripts/build.mjs', '--no-types'], { stdio: 'inherit' });
}
