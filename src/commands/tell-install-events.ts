import path from 'node:path';

import type { InstallEvent } from '../messages/install.ts';
import { escapeText } from '../report/escape.ts';
import { layOutSayings } from '../report/sayings.ts';
import type { Context, Outcome } from './command.ts';
import { showPath } from './show-path.ts';

/**
 * Tells what was done, or what would be done; what happened to several hooks of one folder is one line. Files are named as
 * they are reached from here, or absolute.
 */
export async function tellInstallEvents(
  { cwd, options, loadMessages, terminal }: Context,
  events: readonly InstallEvent[],
): Promise<Outcome> {
  if (events.length === 0 || options.quiet === true) return { exitCode: 0 };
  const { install } = await loadMessages();
  const sentences = groupAlike(events).map(([{ kind, file, text }, ...others]) =>
    install.events[kind]({
      file: escapeText([showPath(file, cwd), ...others.map((each) => path.basename(each.file))].join(', ')),
      ...(text === undefined ? {} : { text: escapeText(text) }),
    }),
  );
  const heading = options['dry-run'] === true ? [install.dryRun] : [];
  const lines = [...heading, ...sentences].flatMap((sentence) => layOutSayings('', sentence, terminal()));
  return { exitCode: 0, stdout: `${lines.join('\n')}\n` };
}

type Alike = readonly [InstallEvent, ...InstallEvent[]];

function groupAlike(events: readonly InstallEvent[]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const event of events) {
    const key = JSON.stringify([event.kind, path.dirname(event.file), event.text]);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()];
}
