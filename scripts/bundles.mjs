/**
 * What is bundled, each with its rolldown output options. The command line and the public API share their chunks. The
 * hook has a bundle of its own, so that a commit loads only what it needs; CommonJS starts faster than ESM.
 * @type {readonly { input: Record<string, string>, output: import('rolldown').OutputOptions }[]}
 */
export const bundles = [
  {
    input: { cli: 'src/cli.ts', index: 'src/index.ts' },
    output: { dir: 'dist', format: 'esm', chunkFileNames: 'shared-[name].js' },
  },
  {
    input: { hook: 'src/hook.ts' },
    output: { dir: 'dist', format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'hook-[name].cjs' },
  },
];
