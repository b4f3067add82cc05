import { closest, distance } from 'fastest-levenshtein';

import type { Settings } from '../config/parse-settings.ts';
import { KeyguardError } from '../errors.ts';
import { type RuleExplanation, renderRuleExplanation } from '../report/rule-explanation.ts';
import type { RuleDetails } from '../rule-types.ts';
import { listRuleDetails } from '../rules/details.ts';
import { ruleTable } from '../rules/table.generated.ts';
import { chooseColor } from './choose-color.ts';
import type { Context, Outcome } from './command.ts';
import { loadSettings } from './load-settings.ts';

/** Tells about the rule that the argument names. */
export async function runExplain(context: Context): Promise<Outcome> {
  const [id] = context.positionals;
  if (id === undefined) throw new KeyguardError('missing-argument', { argument: 'rule', command: 'explain' });
  const all = listRuleDetails();
  const details = all.find((each) => each.id === id);
  if (details === undefined)
    throw new KeyguardError('unknown-rule', { rule: id, suggestion: suggestRules(id, all) });
  const { settings } = await loadSettings(context);
  const { columns, isTerminal } = context.terminal();
  const text = renderRuleExplanation(explain(details, settings), {
    messages: await context.loadMessages(),
    columns,
    color: chooseColor({ option: context.options.color, env: context.env, isTerminal }),
  });
  return { exitCode: 0, stdout: text };
}

function explain(details: RuleDetails, { rules, file }: Settings): RuleExplanation {
  const { severity } = details;
  const setting = rules[details.id];
  return {
    details,
    ...describeDetection(details.id),
    weight:
      setting === undefined
        ? { weight: severity, file: undefined, usual: severity }
        : { weight: setting, file, usual: severity },
  };
}

/** How the table has it looked for; nothing is there for the rule that no table has. */
function describeDetection(wanted: string): Pick<RuleExplanation, 'keywords' | 'isValidated' | 'minEntropy'> {
  const { patterns, files } = ruleTable;
  const file = files.find(({ id }) => id === wanted);
  if (file !== undefined)
    return { keywords: [], isValidated: file.validateText !== undefined, minEntropy: 0 };
  for (let number = 0; number < patterns.size; number += 1) {
    const { id, keywords, validate, minEntropy } = patterns.open(number);
    if (id === wanted) return { keywords, isValidated: validate !== undefined, minEntropy };
  }
  return { keywords: [], isValidated: false, minEntropy: 0 };
}

const mostSuggested = 5;

/** The rules that may have been meant: those with what was typed in their id or names, else the nearest id. */
function suggestRules(typed: string, all: readonly RuleDetails[]): string | undefined {
  const wanted = typed.toLowerCase();
  const containing = all
    .filter(({ id, name, provider }) =>
      [id, name, provider].some((text) => text.toLowerCase().includes(wanted)),
    )
    .slice(0, mostSuggested)
    .map(({ id }) => id);
  if (wanted !== '' && containing.length > 0) return containing.join(', ');
  const nearest = closest(
    wanted,
    all.map(({ id }) => id),
  );
  return distance(wanted, nearest) <= Math.max(2, wanted.length / 3) ? nearest : undefined;
}
