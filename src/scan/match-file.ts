import type { ScanFileRule } from '../rule-types.ts';
import type { Match, SourceFile } from '../types.ts';
import { loadJudge } from './load-judge.ts';
import { createSecret } from './secret.ts';

/** Whether a rule about this file's path decides by its text. */
export function wantsText(rules: readonly ScanFileRule[], file: SourceFile): boolean {
  return rules.some((rule) => rule.validateText !== undefined && isAbout(rule, file));
}

/** Keywords first: most paths have none, and then no pattern has to be compiled. */
function isAbout({ keywords, path }: ScanFileRule, file: SourceFile): boolean {
  const lower = file.path.toLowerCase();
  return keywords.some((keyword) => lower.includes(keyword)) && path.test(file.path);
}

const isPlaceholder = (value: string): boolean => loadJudge().isStandIn(value);

/**
 * The match of the first rule that says the file should not be committed. What is no text is taken for the worst.
 * The match has no text of its own: it stands at the file's first character and its secret is empty.
 */
export function matchFile(
  rules: readonly ScanFileRule[],
  file: SourceFile,
  text: string | undefined,
): Match | undefined {
  if (file.kind !== 'file' || file.status === 'deleted') return undefined;
  const hit = rules.find(
    (rule) =>
      isAbout(rule, file) &&
      (!rule.validateText ||
        text === undefined ||
        rule.validateText(text, { path: file.path, isPlaceholder })),
  );
  if (hit === undefined) return undefined;
  return {
    ruleId: hit.id,
    kind: 'file',
    severity: hit.severity,
    file,
    span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    secret: createSecret(''),
    line: createSecret(''),
  };
}
