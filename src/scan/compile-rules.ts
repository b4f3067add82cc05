import type { LeastRun, PatternTable, RuleKind, ScanRule, Severity, Validate } from '../rule-types.ts';
import type { Encoding } from '../types.ts';
import { toByteString } from './byte-string.ts';
import { listEscapeKeywords, findEscapeEncoding } from './escape-keywords.ts';
import { type KeywordIndex, createKeywordIndex } from './keyword-index.ts';
import { createOwnSecretRule } from './own-secret-rule.ts';
import type { OwnSecret } from './own-secrets.ts';

/** A rule ready to run; its pattern is compiled when a keyword first calls for it. */
export interface CompiledRule {
  /** Its own among the rules of a `CompiledRules`. */
  readonly number: number;
  readonly id: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly isMultiline: boolean;
  readonly linesBelow: number;
  readonly minEntropy: number;
  readonly leastRun: LeastRun | undefined;
  readonly validate: Validate | undefined;
  readonly keywords: readonly string[];
  /** The name in `.env`, for an own secret. */
  readonly env: string | undefined;
  readonly pattern: () => RegExp;
}

/** What stands behind a keyword. */
export interface OpenKeyword {
  /** Bytes of the keyword. */
  readonly length: number;
  readonly rules: readonly CompiledRule[];
  /** What its characters are escaped with, when it is no rule's keyword. */
  readonly escape: Encoding | undefined;
}

/** All rules behind one keyword index. */
export interface CompiledRules {
  readonly index: KeywordIndex;
  /** What a keyword id calls for. */
  readonly open: (keyword: number) => OpenKeyword;
}

/** Which rules count, by id. */
export type IsOn = (ruleId: string) => boolean;

/** Joins the rules and this clone's own secrets under one keyword index; a rule is made when it is first called for. */
export function compileRules(
  patterns: PatternTable,
  ownSecrets: readonly OwnSecret[],
  isOn: IsOn,
): CompiledRules {
  const own = ownSecrets.flatMap((secret, at) => compileOwn(secret, patterns.size + at));
  const ofRules = [...patterns.keywords, ...own.map(({ keyword }) => keyword)];
  const keywords = ofRules.concat(listEscapeKeywords());
  const rules: CompiledRule[] = [];
  const openRule = (number: number): CompiledRule => (rules[number] ??= compileNumber(patterns, number));
  const findRules = (keyword: number): CompiledRule[] => {
    const found = own[keyword - patterns.keywords.length];
    const called = found ? [found.rule] : patterns.rulesOf(keyword).map(openRule);
    return called.filter(({ id }) => isOn(id));
  };
  const openKeyword = (id: number): OpenKeyword => {
    const keyword = keywords[id] ?? '';
    const isEscape = id >= ofRules.length;
    return {
      length: keyword.length,
      rules: isEscape ? [] : findRules(id),
      escape: isEscape ? findEscapeEncoding(keyword) : undefined,
    };
  };
  const opened: OpenKeyword[] = [];
  return {
    index: createKeywordIndex(keywords, patterns.anchors),
    open: (keyword) => (opened[keyword] ??= openKeyword(keyword)),
  };
}

function compileNumber(patterns: PatternTable, number: number): CompiledRule {
  const rule = patterns.open(number);
  return compileRule(rule, { number, kind: rule.kind, env: undefined });
}

interface CompiledOwn {
  readonly keyword: string;
  readonly rule: CompiledRule;
}

function compileOwn(own: OwnSecret, number: number): CompiledOwn[] {
  const rule = createOwnSecretRule(own);
  if (rule === undefined) return [];
  const compiled = compileRule(rule, { number, kind: 'own-secret', env: own.name });
  return rule.keywords.map((keyword) => ({ keyword: toByteString(keyword), rule: compiled }));
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
    linesBelow: rule.linesBelow,
    minEntropy: rule.minEntropy,
    leastRun: rule.leastRun,
    validate: rule.validate,
    keywords: rule.keywords,
    env,
    pattern: () => (pattern ??= new RegExp(rule.source, `dg${rule.flags}`)),
  };
}
