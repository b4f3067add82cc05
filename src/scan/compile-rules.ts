import type { RuleKind, ScanRule, Severity, Validate } from '../rule-types.ts';
import { toByteString } from './byte-string.ts';
import { type KeywordIndex, createKeywordIndex } from './keyword-index.ts';
import { createOwnSecretRule } from './own-secret-rule.ts';
import type { OwnSecret } from './own-secrets.ts';

/** A rule ready to run; its pattern is compiled when a keyword first calls for it. */
export interface CompiledRule {
  /** Its place in `CompiledRules.rules`. */
  readonly number: number;
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly isMultiline: boolean;
  readonly minEntropy: number;
  readonly validate: Validate | undefined;
  readonly keywords: readonly string[];
  /** The name in `.env`, for an own secret. */
  readonly env: string | undefined;
  readonly pattern: () => RegExp;
}

/** All rules, and which of them a keyword calls for. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly index: KeywordIndex;
  /** By keyword id. */
  readonly keywords: readonly { readonly length: number; readonly rules: readonly CompiledRule[] }[];
}

/** Joins the rules and this clone's own secrets under one keyword index. */
export function compileRules(patterns: readonly ScanRule[], ownSecrets: readonly OwnSecret[]): CompiledRules {
  const byKeyword = new Map<string, CompiledRule[]>();
  const rules: CompiledRule[] = [];
  const add = (rule: Omit<ScanRule, 'kind'>, kind: RuleKind, env?: string): void => {
    const compiled = compileRule(rule, { number: rules.length, kind, env });
    rules.push(compiled);
    for (const keyword of new Set(rule.keywords.map(toByteString))) {
      const sharing = byKeyword.get(keyword);
      if (sharing) sharing.push(compiled);
      else if (keyword !== '') byKeyword.set(keyword, [compiled]);
    }
  };
  for (const rule of patterns) add(rule, rule.kind);
  for (const own of ownSecrets) {
    const rule = createOwnSecretRule(own);
    if (rule) add(rule, 'own-secret', own.name);
  }
  return {
    rules,
    index: createKeywordIndex([...byKeyword.keys()]),
    keywords: Array.from(byKeyword, ([{ length }, sharing]) => ({ length, rules: sharing })),
  };
}

interface Own {
  readonly number: number;
  readonly kind: RuleKind;
  readonly env: string | undefined;
}

function compileRule(rule: Omit<ScanRule, 'kind'>, { number, kind, env }: Own): CompiledRule {
  let pattern: RegExp | undefined;
  return {
    number,
    id: rule.id,
    kind,
    severity: rule.severity,
    isMultiline: rule.multiline,
    minEntropy: rule.minEntropy,
    validate: rule.validate,
    keywords: rule.keywords,
    env,
    pattern: () => (pattern ??= new RegExp(rule.source, `dg${rule.flags}`)),
  };
}
