import type { FileDiff } from '../../fix-report-types.ts';
import { createRedactor } from '../../fix/create-redactor.ts';
import { readEnvValues } from '../../fix/diff-env.ts';
import type { FixPlan } from '../../fix/fix-types.ts';
import { listDiffs } from '../../fix/list-diffs.ts';
import { readText } from '../../fix/text-file.ts';
import { ruleTable } from '../../rules/table.generated.ts';
import { createMatcher } from '../../scan/matcher.ts';
import { makeTextChunk } from '../../scan/text-chunk.ts';
import type { Chunk, Match } from '../../types.ts';
import type { StagedPlan } from './plan-staged.ts';

/** Lists what a plan does to each file, with nothing secret in it: what the rules find anywhere in these files is taken out too. */
export function listPlanDiffs({ subjects, matcher, files, plan }: StagedPlan): readonly FileDiff[] {
  const texts = listTexts(plan);
  // Rules that the settings switch off find what nobody wants to see shown all the same.
  const found = [matcher, createMatcher(ruleTable)].flatMap((each) =>
    texts.flatMap((text) => {
      const matches: Match[] = [];
      each.match(text, (match) => matches.push(match));
      return matches;
    }),
  );
  const values = [...plan.envFiles].flatMap(([path, bytes]) => {
    const before = readEnvValues(files.envFiles.get(path));
    return [...readEnvValues(bytes)].flatMap(([name, value]) => (before.get(name) === value ? [] : [value]));
  });
  const redact = createRedactor({ subjects, matches: found, values });
  return listDiffs(plan, files.envFiles, redact);
}

/** The contents before, each once, and their names. */
function listTexts({ edits, unstaged }: FixPlan): readonly Chunk[] {
  const paths = [...edits.map(({ state }) => state.path), ...unstaged];
  return [
    ...edits.flatMap(({ state }) => {
      const contents = [state.staged?.bytes, state.work].filter((bytes) => bytes !== undefined);
      return [...new Set(contents.map((bytes) => readText(bytes).text))].map((text) =>
        makeTextChunk(text, state.path),
      );
    }),
    ...paths.map((path) => makeTextChunk(path)),
  ];
}
