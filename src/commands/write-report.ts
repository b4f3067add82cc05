import path from 'node:path';

import { replaceFile } from '../files.ts';
import { reporters } from '../report/index.ts';
import type { RenderContext } from '../report/reporter.ts';
import type { Report } from '../types.ts';
import { chooseColor } from './choose-color.ts';
import type { Context, Outcome } from './command.ts';

/** Renders a report in the format asked for, to the console or to the file that `--output` names. */
export async function writeReport(
  context: Context,
  report: Report,
  source: RenderContext['source'] = 'staged',
): Promise<Outcome> {
  const { options } = context;
  const exitCode = hasErrors(report) ? 1 : 0;
  const reporter = options.format === 'json' ? reporters.json : reporters.text;
  const { columns, isTerminal } = context.terminal();
  const output = options.output;
  const text = reporter.render(report, {
    messages: await context.loadMessages(),
    columns,
    source,
    isComplete: options.verbose === true,
    isRepeatable: source === 'staged' && !isTemporary(context.env['GIT_INDEX_FILE']),
    color:
      typeof output === 'string'
        ? false
        : chooseColor({ option: options.color, env: context.env, isTerminal }),
  });
  if (typeof output !== 'string')
    return options.quiet === true && exitCode === 0 ? { exitCode } : { exitCode, stdout: text };
  await replaceFile(path.resolve(context.cwd, output), text);
  return { exitCode };
}

/** The index that git has made for `commit -a` and `commit PATH` alone. */
function isTemporary(index = ''): boolean {
  return index.endsWith('.lock');
}

function hasErrors({ findings, unlisted }: Report): boolean {
  return findings.some(({ severity }) => severity === 'error') || (unlisted?.error ?? 0) > 0;
}
