import type { Advice } from '../advice-types.ts';
import type { StepMessages } from '../messages/steps.ts';
import type { Finding, Report } from '../types.ts';
import { renderJson } from './render-json.ts';
import type { RenderContext, Reporter } from './reporter.ts';
import { stepText } from './step-text.ts';

/** The report for programs: `docs/report.schema.json` describes it; keys stand in a fixed order. */
export const jsonReporter: Reporter = { name: 'json', render };

function render({ findings, coverage, suppressed, unlisted }: Report, { messages }: RenderContext): string {
  const { commits, files, addedLines, bytes, skipped, rulesOff = [] } = coverage;
  const { inline, baseline, allow, loose = [] } = suppressed;
  const content = {
    version: 1,
    findings: findings.map((finding) => toJsonFinding(finding, messages.steps)),
    unlisted: unlisted && { error: unlisted.error, warning: unlisted.warning },
    coverage: {
      commits,
      files,
      addedLines,
      bytes,
      skipped: skipped.map(({ file, reason }) => ({ file, reason })),
      rulesOff,
    },
    suppressed: { inline, baseline, allow, loose: loose.map(({ file, line }) => ({ file, line })) },
  };
  return renderJson(content);
}

// Field by field, so that nothing gets out because somebody added it to the type.
function toJsonFinding(finding: Finding, sentences: StepMessages): unknown {
  const { ruleId, ruleName, provider, severity, file, startLine, startColumn, endLine, endColumn } = finding;
  const { redacted, encoding, fingerprint, env, excerpt, alreadyInHead, commit, advice } = finding;
  return {
    ruleId,
    ruleName,
    provider,
    severity,
    file,
    startLine,
    startColumn,
    endLine,
    endColumn,
    redacted,
    encoding,
    fingerprint,
    env,
    excerpt: excerpt && { text: excerpt.text, start: excerpt.start, length: excerpt.length },
    alreadyInHead,
    commit,
    advice: toJsonAdvice(advice, sentences),
  };
}

function toJsonAdvice(
  { replaceWith, fixCommand, envState, steps, revokeUrl, docsUrl }: Advice,
  sentences: StepMessages,
): unknown {
  return {
    replaceWith,
    fixCommand,
    envState,
    steps: steps.map((step) => ({ ...step, text: stepText(sentences, step) })),
    revokeUrl,
    docsUrl,
  };
}
