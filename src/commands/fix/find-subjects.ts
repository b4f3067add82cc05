import path from 'node:path';

import { loadConfig } from '../../config/load-config.ts';
import type { FixSubject } from '../../fix/fix-types.ts';
import { ruleTable } from '../../rules/table.generated.ts';
import type { Matcher } from '../../scan/matcher.ts';
import type { Context } from '../command.ts';
import { createReportWithMatches } from '../create-report.ts';
import { findStagedMatches } from '../find-staged-matches.ts';
import { readProjects } from '../read-projects.ts';
import { refuseUnknownRules } from '../refuse-unknown-rules.ts';

/** What blocks the next commit, and what found it: this clone's own secrets are known to it. */
export interface FoundSubjects {
  readonly subjects: readonly FixSubject[];
  readonly matcher: Matcher;
}

/** Finds what blocks the next commit, each finding with its raw match. */
export async function findSubjects(
  { git, cwd, env, options }: Context,
  topLevel: string,
): Promise<FoundSubjects> {
  const named = typeof options.config === 'string' ? path.resolve(cwd, options.config) : undefined;
  const settings = loadConfig(topLevel, named);
  refuseUnknownRules(settings, ruleTable);
  const place = { git, cwd: topLevel, env };
  const found = await findStagedMatches({
    ...place,
    isDiffPiped: false,
    topLevel,
    settings,
    table: ruleTable,
    most: Infinity,
  });
  const { subjects } = await createReportWithMatches({ git, env, topLevel, settings, found });
  const projects = await readProjects(
    topLevel,
    subjects.map(({ match }) => match.file.path),
  );
  return {
    subjects: subjects
      .filter(({ finding }) => finding.severity === 'error')
      .map((subject) => ({ ...subject, project: projects.get(subject.match.file.path) })),
    matcher: found.matcher,
  };
}
