import { renderDoctorJson } from '../../report/doctor-json.ts';
import { renderDoctorText } from '../../report/doctor-text.ts';
import { chooseColor } from '../choose-color.ts';
import type { Context, Outcome } from '../command.ts';
import { canShowSigns } from './can-show-signs.ts';
import { examine } from './examine.ts';
import { tellChecks } from './tell-checks.ts';

/** Examines this clone and tells what protects it and what does not: 0 when a secret would be stopped, else 1. */
export async function runDoctor(context: Context): Promise<Outcome> {
  const { options, env, cwd } = context;
  const { doctor: messages, errors } = await context.loadMessages();
  const checks = await examine(context, errors);
  const isJson = options.format === 'json';
  const report = tellChecks(checks, isJson ? { messages } : { messages, cwd });
  const exitCode = report.isProtected ? 0 : 1;
  if (isJson) return { exitCode, stdout: renderDoctorJson(report) };
  if (options.quiet === true && exitCode === 0) return { exitCode };
  const { columns, isTerminal } = context.terminal();
  const text = renderDoctorText(report, {
    messages,
    columns,
    color: chooseColor({ option: options.color, env, isTerminal }),
    isUnicode: canShowSigns(env),
    isVerbose: options.verbose === true,
  });
  return { exitCode, stdout: text };
}
