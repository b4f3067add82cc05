import type { RuleKind, RuleTable, ScanRule } from '../../src/rule-types.ts';

/** A rule's hit in a text: where its secret stands, in UTF-16 code units. */
export interface Hit {
  readonly ruleId: string;
  readonly kind: RuleKind;
  readonly start: number;
  readonly end: number;
}

function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum - (n / text.length) * Math.log2(n / text.length), 0);
}

function findInWindow(rule: ScanRule, window: string, path: string): readonly (readonly [number, number])[] {
  const lower = window.toLowerCase();
  if (!rule.keywords.some((keyword) => lower.includes(keyword))) return [];
  return [...window.matchAll(new RegExp(rule.source, `${rule.flags}dg`))].flatMap((found) => {
    const [start, end] = found.indices?.groups?.['secret'] ?? [0, 0];
    const secret = window.slice(start, end);
    const candidate = { secret, groups: found.groups ?? {}, path, window, index: start };
    const isHit = entropy(secret) >= rule.minEntropy && (rule.validate?.(candidate) ?? true);
    return isHit ? [[start, end] as const] : [];
  });
}

function findByRule(rule: ScanRule, text: string, path: string): readonly Hit[] {
  let offset = 0;
  return (rule.multiline ? [text] : text.split('\n')).flatMap((window) => {
    const from = offset;
    offset += window.length + 1;
    return findInWindow(rule, window, path).map(([start, end]) => ({
      ruleId: rule.id,
      kind: rule.kind,
      start: from + start,
      end: from + end,
    }));
  });
}

const order: readonly RuleKind[] = [
  'private-key',
  'structured',
  'contextual',
  'url-credential',
  'own-secret',
  'generic',
];

/** What the rules find in a text, of overlapping hits the most specific one. */
export function findMatches(table: RuleTable, text: string, path: string): readonly Hit[] {
  const hits = table.patterns
    .flatMap((rule) => findByRule(rule, text, path))
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || b.end - b.start - (a.end - a.start));
  const kept: Hit[] = [];
  for (const hit of hits)
    if (kept.every((other) => hit.end <= other.start || other.end <= hit.start)) kept.push(hit);
  return kept;
}
