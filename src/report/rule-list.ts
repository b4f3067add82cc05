import type { Messages } from '../messages.ts';
import type { RuleDetails } from '../rule-types.ts';
import { createStyle } from './color.ts';
import { escapeText } from './escape.ts';
import type { RenderContext } from './reporter.ts';

/** A rule, and how the settings weigh it. */
export interface ListedRule {
  readonly details: RuleDetails;
  readonly weight: 'error' | 'warning' | 'off';
}

/** Renders one line a rule: id, weight, kind, provider and name; what is off is pale. */
export function renderRuleList(
  listed: readonly ListedRule[],
  { messages, color }: Pick<RenderContext, 'messages' | 'color'>,
): string {
  const rows = listed.map(({ details: { id, kind, provider, name }, weight }) => [
    id,
    weight,
    kind,
    provider,
    name,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const style = createStyle(color);
  const lines = rows.map((row, index) => {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    return listed[index]?.weight === 'off' ? style.quiet(escapeText(line)) : escapeText(line);
  });
  return [...lines, '', countRules(listed, messages), messages.rules.more, ''].join('\n');
}

function countRules(listed: readonly ListedRule[], { rules }: Messages): string {
  return rules.count({
    rules: listed.length,
    providers: new Set(listed.map(({ details }) => details.provider)).size,
    off: listed.filter(({ weight }) => weight === 'off').length,
  });
}

/** Renders the list for programs; `severity` is the rule's own, `setting` what is in force here. */
export function renderRuleListJson(listed: readonly ListedRule[]): string {
  const rules = listed.map(({ details, weight }) => {
    const { id, name, provider, kind, severity, env, docs, revoke } = details;
    return { id, name, provider, kind, severity, setting: weight, env, docs, revoke };
  });
  return `${JSON.stringify({ version: 1, rules }, undefined, 2)}\n`;
}
