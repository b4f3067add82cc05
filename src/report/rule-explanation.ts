import type { Messages } from '../messages.ts';
import type { ExplainedRule, WeightFacts } from '../messages/rules.ts';
import type { Response } from '../response-types.ts';
import type { RuleDetails } from '../rule-types.ts';
import { escapeText } from './escape.ts';
import { type Page, createPage, layOutStep, layOutText } from './layout.ts';
import type { RenderContext } from './reporter.ts';
import { renderRulePlaybook } from './rule-playbook.ts';
import { stepCode } from './step-text.ts';
import { textWidth } from './width.ts';

/** What is told of a rule. */
export interface RuleExplanation {
  readonly details: RuleDetails;
  readonly weight: WeightFacts;
  readonly keywords: readonly string[];
  readonly isValidated: boolean;
  /** Bits a character; 0 when it is not asked for. */
  readonly minEntropy: number;
  /** What to do once such a secret has leaked. */
  readonly response: Response;
}

const shownKeywords = 6;

/** Renders what a rule finds, how it is checked, what it weighs, how its keys are revoked and how it is let pass. */
export function renderRuleExplanation(rule: RuleExplanation, context: RenderContext): string {
  const { messages } = context;
  const page = createPage(context);
  const { id, name } = rule.details;
  return [
    page.style.heading(escapeText(`${name} (${id})`)),
    '',
    ...renderFacts(rule, messages, page),
    ...renderParagraphs(id, messages, page),
    ...renderRulePlaybook(rule, messages, page),
    '',
    ...renderExceptions(rule.details, messages, page),
    '',
  ].join('\n');
}

function renderFacts(rule: RuleExplanation, { rules }: Messages, page: Page): string[] {
  const { labels } = rules;
  const { provider, kind, env, docs } = rule.details;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [labels.provider, [provider]],
    [labels.finds, [rules.kinds[kind]]],
    [labels.near, describeKeywords(rule.keywords, rules)],
    [labels.checked, describeChecks(rule, rules)],
    [labels.severity, [rules.weight(rule.weight)]],
    [labels.variable, kind === 'own-secret' ? [] : [env]],
    [labels.revoke, describeRevoke(rule.details, rules)],
    [labels.docs, docs === undefined ? [] : [docs]],
  ];
  const width = Math.max(...facts.map(([label]) => textWidth(label)));
  return facts.flatMap(([label, texts]) =>
    texts.flatMap((text, index) => {
      const shown = index === 0 ? label : '';
      return layOutText(`  ${shown}${' '.repeat(width - textWidth(shown))}  `, text, page);
    }),
  );
}

function describeKeywords(keywords: readonly string[], rules: Messages['rules']): string[] {
  if (keywords.length === 0) return [];
  const list = keywords.slice(0, shownKeywords).map((keyword) => JSON.stringify(keyword));
  return [rules.andMoreKeywords({ list, more: keywords.length - list.length })];
}

function describeChecks(
  { isValidated, minEntropy, details }: RuleExplanation,
  rules: Messages['rules'],
): string[] {
  if (details.kind === 'own-secret') return [];
  if (details.kind === 'file') return [isValidated ? rules.byText : rules.byName];
  const checks = [
    ...(isValidated ? [rules.validated] : []),
    ...(minEntropy > 0 ? [rules.entropy(minEntropy)] : []),
  ];
  return checks.length === 0 ? [rules.byForm] : checks;
}

function describeRevoke({ provider, revoke }: RuleDetails, rules: Messages['rules']): string[] {
  const { lines, remark } = stepCode({ action: 'revoke', provider, revoke, first: false });
  const texts = [...lines, ...(remark === undefined ? [] : [remark])];
  return texts.length === 0 ? [rules.revokeSelf] : texts;
}

function renderParagraphs(id: string, { rules }: Messages, page: Page): string[] {
  const texts = isExplained(id, rules.explained) ? rules.explained[id] : [];
  if (texts.length === 0) return [];
  return [
    '',
    page.style.heading(escapeText(rules.howItDecides)),
    ...texts.flatMap((text) => layOutText('  - ', text, page)),
  ];
}

function isExplained(id: string, explained: Messages['rules']['explained']): id is ExplainedRule {
  return Object.hasOwn(explained, id);
}

function renderExceptions({ id, kind }: RuleDetails, { rules }: Messages, page: Page): string[] {
  const mark = `keyguard:allow ${id} -- reason`;
  const allow =
    kind === 'file'
      ? { sentence: rules.allowFile, code: { lines: ['{ "ignore": ["path/of/the/file"] }'] } }
      : { sentence: rules.allowLine, code: { lines: [mark] } };
  const setting = `{ "rules": { ${JSON.stringify(id)}: "off" } }`;
  return [
    ...layOutStep('', allow, page),
    ...layOutStep('', { sentence: rules.turnOff, code: { lines: [setting] } }, page),
  ];
}

/** Renders the same for programs. */
export function renderRuleExplanationJson({
  details,
  weight,
  keywords,
  isValidated,
  minEntropy,
}: RuleExplanation): string {
  const { playbook = {}, ...facts } = details;
  const rule = { ...facts, setting: weight.weight, keywords, isValidated, minEntropy, playbook };
  return `${JSON.stringify({ version: 1, rule }, undefined, 2)}\n`;
}
