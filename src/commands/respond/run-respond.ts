import { createResponse } from '../../advice/response/create-response.ts';
import { KeyguardError } from '../../errors.ts';
import { loadMessages } from '../../locales/index.ts';
import type { Messages } from '../../messages.ts';
import { renderLeakList, renderLeakListJson } from '../../report/leak-list.ts';
import { renderResponseJson } from '../../report/response-json.ts';
import { type ResponseSheet, renderResponse } from '../../report/response-text.ts';
import type { Reach } from '../../response-types.ts';
import type { RuleDetails } from '../../rule-types.ts';
import { findRuleDetails, listRuleDetails } from '../../rules/details.ts';
import { chooseColor } from '../choose-color.ts';
import type { Context, Outcome } from '../command.ts';
import { suggestRules } from '../suggest-rules.ts';
import { type Leak, findLeaks } from './find-leaks.ts';
import { findReach } from './find-reach.ts';

const fingerprint = /^[0-9a-f]{8,32}$/u;

/** Tells what to do about a finding or a kind of secret; without an argument, for which ones it can tell. */
export async function runRespond(context: Context): Promise<Outcome> {
  const [wanted] = context.positionals;
  if (wanted === undefined) return listLeaks(context);
  const leak = fingerprint.test(wanted) ? await findLeak(context, wanted) : undefined;
  const details = leak === undefined ? findRule(wanted) : findRuleDetails(leak.match.ruleId);
  const reach = leak === undefined ? 'unknown' : await reachOf(context, leak);
  return tell(context, { details, reach, leak });
}

async function listLeaks(context: Context): Promise<Outcome> {
  const staged = await findLeaks(context, 'staged');
  const leaks = staged.length > 0 ? staged : await findLeaks(context, 'files');
  const findings = leaks.map(({ finding }) => finding);
  const exitCode = findings.length > 0 ? 1 : 0;
  if (context.options.format === 'json') return { exitCode, stdout: renderLeakListJson(findings) };
  return { exitCode, stdout: renderLeakList(findings, await describeOutput(context)) };
}

async function findLeak(context: Context, wanted: string): Promise<Leak> {
  for (const where of ['staged', 'files'] as const) {
    const leaks = await findLeaks(context, where);
    const leak = leaks.find(({ finding }) => finding.fingerprint.startsWith(wanted));
    if (leak !== undefined) return leak;
  }
  throw new KeyguardError('unknown-fingerprint', { fingerprint: wanted });
}

function findRule(id: string): RuleDetails {
  const all = listRuleDetails();
  const details = all.find((each) => each.id === id);
  if (details === undefined)
    throw new KeyguardError('unknown-rule', { rule: id, suggestion: suggestRules(id, all) });
  return details;
}

/** Outside of a repository nothing is known. */
async function reachOf(context: Context, { match, seenIn }: Leak): Promise<Reach> {
  try {
    return await findReach(context.git, match, seenIn);
  } catch (error) {
    if (error instanceof KeyguardError && error.code === 'not-a-repository') return 'unknown';
    throw error;
  }
}

interface Told {
  readonly details: RuleDetails;
  readonly reach: Reach;
  readonly leak: Leak | undefined;
}

async function tell(context: Context, { details, reach, leak }: Told): Promise<Outcome> {
  const output = await describeOutput(context);
  const file = details.kind === 'file' ? (leak?.finding.file ?? 'PATH') : undefined;
  const sheet: ResponseSheet = {
    details,
    reach,
    finding: leak && pickFinding(leak),
    response: createResponse(details, { reach, file }),
    incidents: await writeIncidents(details, leak, output.messages),
  };
  const stdout =
    context.options.format === 'json'
      ? renderResponseJson(sheet, output.messages)
      : renderResponse(sheet, { ...output, isVerbose: context.options.verbose === true });
  return { exitCode: 0, stdout };
}

function pickFinding({ finding }: Leak): ResponseSheet['finding'] {
  const { file, startLine, redacted, fingerprint: print } = finding;
  return { file, startLine, redacted, fingerprint: print };
}

/** English is what every provider reads; nothing of the value is in it but a public prefix. */
async function writeIncidents(
  { name, provider, playbook }: RuleDetails,
  leak: Leak | undefined,
  messages: Messages,
): Promise<ResponseSheet['incidents']> {
  const facts = {
    ruleName: name,
    provider: playbook?.kind === undefined || playbook.kind === 'webhook' ? provider : undefined,
    redacted: leak?.match.publicPrefix === undefined ? undefined : leak.finding.redacted,
  };
  const all = messages.language === 'en' ? [messages] : [await loadMessages('en'), messages];
  return all.map(({ language, playbook }) => ({ language, lines: playbook.incident(facts) }));
}

async function describeOutput({ loadMessages: load, terminal, options, env }: Context) {
  const { columns, isTerminal } = terminal();
  return { messages: await load(), columns, color: chooseColor({ option: options.color, env, isTerminal }) };
}
