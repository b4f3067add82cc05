import path from 'node:path';

import type { InstallEvent } from '../messages/install.ts';
import { escapeText } from '../report/escape.ts';
import type { Context, Outcome } from './command.ts';

/** Tells what was done, one line each, or what would be done; files as they are reached from here, or absolute. */
export async function tellInstallEvents(
  { cwd, options, loadMessages }: Context,
  events: readonly InstallEvent[],
): Promise<Outcome> {
  if (events.length === 0 || options.quiet === true) return { exitCode: 0 };
  const { install } = await loadMessages();
  const lines = events.map(({ kind, file, text }) =>
    install.events[kind]({
      file: escapeText(showPath(file, cwd)),
      ...(text === undefined ? {} : { text: escapeText(text) }),
    }),
  );
  const heading = options['dry-run'] === true ? [install.dryRun] : [];
  return { exitCode: 0, stdout: `${[...heading, ...lines].join('\n')}\n` };
}

function showPath(file: string, cwd: string): string {
  if (!path.isAbsolute(file)) return file;
  const way = path.relative(cwd, file);
  return way.startsWith('..') ? file : way;
}
