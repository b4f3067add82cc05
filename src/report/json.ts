import type { Advice } from '../advice-types.ts';
import type { StepMessages } from '../messages/steps.ts';
import type { Finding, Report } from '../types.ts';
import type { RenderContext, Reporter } from './reporter.ts';
import { stepText } from './step-text.ts';

/** The report for programs: `docs/report.schema.json` describes it; keys stand in a fixed order. */
export const jsonReporter: Reporter = { name: 'json', render };

function render({ findings, coverage, suppressed, unlisted }: Report, { messages }: RenderContext): string {
  const { files, addedLines, bytes, skipped, rulesOff = [] } = coverage;
  const { inline, baseline, allow, loose = [] } = suppressed;
  const content = {
    version: 1,
    findings: findings.map((finding) => toJsonFinding(finding, messages.steps)),
    unlisted: unlisted && { error: unlisted.error, warning: unlisted.warning },
    coverage: {
      files,
      addedLines,
      bytes,
      skipped: skipped.map(({ file, reason }) => ({ file, reason })),
      rulesOff,
    },
    suppressed: { inline, baseline, allow, loose: loose.map(({ file, line }) => ({ file, line })) },
  };
  return `${escapeHidden(JSON.stringify(content, toWellFormed, 2))}\n`;
}

// Field by field, so that nothing gets out because somebody added it to the type.
function toJsonFinding(finding: Finding, sentences: StepMessages): unknown {
  const { ruleId, ruleName, provider, severity, file, startLine, startColumn, endLine, endColumn } = finding;
  const { redacted, encoding, fingerprint, env, excerpt, alreadyInHead, advice } = finding;
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
    advice: toJsonAdvice(advice, sentences),
  };
}

function toJsonAdvice(
  { replaceWith, envState, steps, revokeUrl, docsUrl }: Advice,
  sentences: StepMessages,
): unknown {
  return {
    replaceWith,
    envState,
    steps: steps.map((step) => ({ ...step, text: stepText(sentences, step) })),
    revokeUrl,
    docsUrl,
  };
}

/** Strict JSON readers refuse halves of surrogate pairs: a name's byte that is not UTF-8 becomes `\xNN`. */
function toWellFormed(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/\p{Surrogate}/gu, (half) => {
    const code = half.charCodeAt(0);
    return code >= 0xdc80 && code <= 0xdcff ? String.raw`\x` + (code - 0xdc00).toString(16) : '\u{FFFD}';
  });
}

/** The same JSON, with what could fool a terminal or a reader of a log written as `\uNNNN`. */
function escapeHidden(json: string): string {
  return json.replaceAll(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16);
      return String.raw`\u` + unit.padStart(4, '0');
    }).join(''),
  );
}
