import type { Finding } from '../types.ts';
import { escapeText } from './escape.ts';
import { createPage, layOutStep, layOutText } from './layout.ts';
import type { RenderContext } from './reporter.ts';

const shown = 10;

/** Renders the findings that something can be done about, each with its command. */
export function renderLeakList(findings: readonly Finding[], context: RenderContext): string {
  const { playbook } = context.messages;
  const page = createPage(context);
  if (findings.length === 0) return [...layOutText('', playbook.nothing, page), ''].join('\n');
  const more = findings.length - shown;
  return [
    ...layOutText('', playbook.list({ count: findings.length }), page),
    '',
    ...findings
      .slice(0, shown)
      .flatMap(({ file, startLine, ruleName, fingerprint }) => [
        escapeText(`${file}:${startLine}  ${ruleName}`),
        ...layOutStep('  ', { sentence: '', code: { lines: [`npx keyguard respond ${fingerprint}`] } }, page),
      ]),
    ...(more > 0 ? layOutText('', playbook.andMore({ count: more }), page) : []),
    '',
  ].join('\n');
}

/** Renders the same for programs. */
export function renderLeakListJson(findings: readonly Finding[]): string {
  const list = findings.map(
    ({ ruleId, ruleName, provider, severity, file, startLine, redacted, fingerprint }) => ({
      ruleId,
      ruleName,
      provider,
      severity,
      file,
      startLine,
      redacted,
      fingerprint,
      command: `npx keyguard respond ${fingerprint}`,
    }),
  );
  return `${JSON.stringify({ version: 1, findings: list }, undefined, 2)}\n`;
}
