import { lateModules, lateTexts } from './late-modules.mjs';

const hookEntries = {
  hook: 'src/hook.ts',
  judge: 'src/scan/judge.ts',
  checks: 'src/rules/checks.generated.ts',
  decode: 'src/scan/decode/find-encoded.ts',
  'check-message': 'src/commands/check-message.ts',
};

/** What is read from a file beside the bundles: the patterns for every commit, the facts once there is a finding. */
const texts = lateTexts({
  'src/rules/load-table-text.ts': 'rules.txt',
  'src/rules/load-facts-text.ts': 'rule-facts.json',
});

/**
 * What is bundled, with its rolldown output options. The command line and the public API share their chunks. The hook has
 * a bundle of its own, so that a commit loads only what it needs; CommonJS starts faster than ESM.
 * @type {readonly (import('rolldown').InputOptions & { output: import('rolldown').OutputOptions })[]}
 */
export const bundles = [
  {
    input: { cli: 'src/cli.ts', index: 'src/index.ts' },
    plugins: [texts],
    output: { dir: 'dist', format: 'esm', chunkFileNames: 'shared-[name].js' },
  },
  {
    input: hookEntries,
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      lateModules({
        'src/scan/load-judge.ts': 'hook-judge.cjs',
        'src/rules/load-checks.ts': 'hook-checks.cjs',
        'src/scan/load-decode.ts': 'hook-decode.cjs',
      }),
      texts,
    ],
    output: {
      dir: 'dist',
      format: 'cjs',
      entryFileNames: ({ name }) => (name === 'hook' ? 'hook.cjs' : 'hook-[name].cjs'),
      chunkFileNames: 'hook-[name].cjs',
      // What is loaded together is one file, whatever else imports a part of it: each file more takes half a millisecond.
      codeSplitting: {
        groups: Object.entries(hookEntries).map(([name, root]) => ({
          debugName: name,
          name: (id, graph) => (isImportedBy(root, id, graph) ? name : null),
        })),
      },
    },
  },
];

/**
 * Whether a module is the one whose path ends with `root`, or is imported by it, or by what that imports.
 * @param {string} root
 * @param {string} id
 * @param {import('rolldown').ChunkingContext} graph
 */
function isImportedBy(root, id, graph) {
  const found = new Set([id]);
  // A set is walked to its end, with what is added on the way.
  for (const each of found)
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer);
  return [...found].some((each) => each.replaceAll('\\', '/').endsWith(root));
}
