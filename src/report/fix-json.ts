import type { FixReport, FixedItem } from '../fix-report-types.ts';
import type { Messages } from '../messages.ts';
import type { Finding } from '../types.ts';
import { renderJson } from './render-json.ts';
import { stepText } from './step-text.ts';
import { uniqueSteps } from './unique-steps.ts';

/** Renders what a fix did, or would do, for programs: `docs/fix.schema.json` describes it. */
export function renderFixJson(report: FixReport, { fix, steps: sentences }: Messages): string {
  const { stage, fixed, left, files, steps } = report;
  const canCommit = stage === 'done' && left.length === 0 && fixed.length > 0;
  return renderJson({
    version: 1,
    done: stage === 'done',
    fixed: fixed.map((item) => ({
      ...describe(item.finding),
      how: nameWay(item),
      variable: item.variable,
      envFile: item.envFile,
    })),
    left: left.map(({ finding, reason }) => ({
      ...describe(finding),
      reason,
      text: fix.left({ name: finding.ruleName, reason }),
    })),
    files: files.map(({ path, where, isNew, hasUnstaged }) => ({ file: path, where, isNew, hasUnstaged })),
    steps: [
      ...uniqueSteps(steps).map((step) => ({ ...step, text: stepText(sentences, step) })),
      ...(canCommit ? [{ action: 'commit', command: 'git commit', text: `${fix.commit}\ngit commit` }] : []),
    ],
  });
}

// Field by field, so that nothing gets out because somebody added it to the type.
function describe({
  ruleId,
  ruleName,
  file,
  startLine,
  startColumn,
  endLine,
  endColumn,
  redacted,
  fingerprint,
}: Finding) {
  return { ruleId, ruleName, file, startLine, startColumn, endLine, endColumn, redacted, fingerprint };
}

function nameWay({ variable, allowReason }: FixedItem): 'moved' | 'unstaged' | 'allowed' {
  if (allowReason !== undefined) return 'allowed';
  return variable === undefined ? 'unstaged' : 'moved';
}
