import { renderRuleList, renderRuleListJson } from '../report/rule-list.ts';
import { listRuleDetails } from '../rules/details.ts';
import { chooseColor } from './choose-color.ts';
import type { Context, Outcome } from './command.ts';
import { loadSettings } from './load-settings.ts';

/** Lists every rule by provider and name, as the settings weigh it. */
export async function runRules(context: Context): Promise<Outcome> {
  const { settings } = await loadSettings(context);
  const listed = listRuleDetails().map((details) => ({
    details,
    weight: settings.rules[details.id] ?? details.severity,
  }));
  if (context.options.format === 'json') return { exitCode: 0, stdout: renderRuleListJson(listed) };
  const { isTerminal } = context.terminal();
  const color = chooseColor({ option: context.options.color, env: context.env, isTerminal });
  return { exitCode: 0, stdout: renderRuleList(listed, { messages: await context.loadMessages(), color }) };
}
