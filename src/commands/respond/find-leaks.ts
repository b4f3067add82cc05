import { ruleTable } from '../../rules/table.generated.ts';
import type { Finding, Match } from '../../types.ts';
import type { Context } from '../command.ts';
import { createReportWithMatches } from '../create-report.ts';
import { findStagedMatches } from '../find-staged-matches.ts';
import { findTreeMatches } from '../find-tree-matches.ts';
import { loadSettings } from '../load-settings.ts';

/** A finding, its raw match, and where it was seen first. */
export interface Leak {
  readonly match: Match;
  readonly finding: Finding;
  readonly seenIn: 'staged' | 'files';
}

/** Finds what the next commit adds, and what the working tree holds when that is asked for. */
export async function findLeaks(context: Context, where: Leak['seenIn']): Promise<readonly Leak[]> {
  const { git, env } = context;
  const { cwd, topLevel, settings } = await loadSettings(context);
  if (topLevel === undefined && where === 'staged') return [];
  const found =
    topLevel !== undefined && where === 'staged'
      ? await findStagedMatches({ git, cwd, env, isDiffPiped: false, topLevel, settings, table: ruleTable })
      : await findTreeMatches({
          git,
          cwd,
          env,
          topLevel,
          named: [],
          stream: undefined,
          settings,
          table: ruleTable,
        });
  const { subjects } = await createReportWithMatches({
    git: topLevel === undefined ? undefined : git,
    env,
    topLevel: topLevel ?? cwd,
    settings,
    found,
    ...(where === 'files' && { source: 'tree' }),
    wantsFingerprints: true,
  });
  return subjects.map((subject) => ({ ...subject, seenIn: where }));
}
