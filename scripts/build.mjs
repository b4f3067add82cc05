// Bundles what ships: the command line, the hook's own small entry, and the public API with its types.
import { chmod, rm } from 'node:fs/promises';

import { execa } from 'execa';
import { rolldown } from 'rolldown';

const shared = { platform: /** @type {const} */ ('node'), logLevel: /** @type {const} */ ('warn') };

/**
 * @param {string} input
 * @param {import('rolldown').OutputOptions} output
 */
async function bundle(input, output) {
  const build = await rolldown({ ...shared, input });
  await build.write({ minify: { mangle: false, compress: true, codegen: true }, ...output });
  await build.close();
}

await rm('dist', { recursive: true, force: true });
await bundle('src/cli.ts', { dir: 'dist', format: 'esm', chunkFileNames: 'cli-[name].js' });
await bundle('src/index.ts', { dir: 'dist', format: 'esm', chunkFileNames: 'index-[name].js' });
// CommonJS starts faster than ESM, and a bundle of its own shares no chunk with the command line.
await bundle('src/hook.ts', {
  dir: 'dist',
  format: 'cjs',
  entryFileNames: 'hook.cjs',
  chunkFileNames: 'hook-[name].cjs',
});
await chmod('dist/cli.js', 0o755);
if (!process.argv.includes('--no-types'))
  await execa('tsc', ['-p', 'tsconfig.build.json'], { preferLocal: true, stdio: 'inherit' });
