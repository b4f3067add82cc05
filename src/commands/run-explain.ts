import { createResponse } from '../advice/response/create-response.ts';
import type { Settings } from '../config/parse-settings.ts';
import { KeyguardError } from '../errors.ts';
import {
  type RuleExplanation,
  renderRuleExplanation,
  renderRuleExplanationJson,
} from '../report/rule-explanation.ts';
import type { RuleDetails } from '../rule-types.ts';
import { listRuleDetails } from '../rules/details.ts';
import { ruleTable } from '../rules/table.generated.ts';
import { chooseColor } from './choose-color.ts';
import type { Context, Outcome } from './command.ts';
import { loadSettings } from './load-settings.ts';
import { suggestRules } from './suggest-rules.ts';

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
  const explained = explain(details, settings);
  if (context.options.format === 'json') return { exitCode: 0, stdout: renderRuleExplanationJson(explained) };
  const text = renderRuleExplanation(explained, {
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
    response: createResponse(details, { reach: 'unknown' }),
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
