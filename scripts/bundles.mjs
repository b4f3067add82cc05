/**
 * What is bundled, each with its rolldown output options. CommonJS starts faster than ESM, and a bundle of its own
 * shares no chunk with the command line: so a commit loads only what it needs.
 * @type {readonly { input: string, output: import('rolldown').OutputOptions }[]}
 */
export const bundles = [
  { input: 'src/cli.ts', output: { dir: 'dist', format: 'esm', chunkFileNames: 'cli-[name].js' } },
  { input: 'src/index.ts', output: { dir: 'dist', format: 'esm', chunkFileNames: 'index-[name].js' } },
  {
    input: 'src/hook.ts',
    output: { dir: 'dist', format: 'cjs', entryFileNames: 'hook.cjs', chunkFileNames: 'hook-[name].cjs' },
  },
];
