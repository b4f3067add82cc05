// Bundles what ships: the command line, the hook's own small entry, and the public API with its types.
import { chmod, rm } from 'node:fs/promises';

import { execa } from 'execa';
import { rolldown } from 'rolldown';

import { bundles } from './bundles.mjs';
import { keepReachable } from './keep-reachable.mjs';

const minify = { mangle: true, compress: true, codegen: true };

await rm('dist', { recursive: true, force: true });
for (const { output, ...input } of bundles) {
  const build = await rolldown({ ...input, platform: 'node', logLevel: 'warn' });
  await build.write({ minify, ...output });
  await build.close();
}
await chmod('dist/cli.js', 0o755);
if (!process.argv.includes('--no-types')) {
  await execa('tsc', ['-p', 'tsconfig.build.json'], { preferLocal: true, stdio: 'inherit' });
  await keepReachable('dist/types', 'dist/types/index.d.ts');
}
