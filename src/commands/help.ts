import { type Messages } from '../messages.ts';
import { type HelpMessages, type NotedCommand, optionNames } from '../messages/help.ts';
import { type Page, createPage, gapAfter, layOutText } from '../report/layout.ts';
import { textWidth } from '../report/width.ts';
import type { NamedCommand, OptionSpec, OptionSpecs } from './command.ts';
import { commonOptions } from './common-options.ts';
import { version } from './version.ts';

// Longer lines are hard to read, and a list of options is no text to read along.
const widest = 80;
const leastRoom = 28;

/** Renders the help of the whole command line. */
export function renderOverview(
  { help }: Messages,
  commands: readonly NamedCommand[],
  columns: number = widest,
): string {
  const page = createHelpPage(columns);
  const summaries = commands.map(({ name }) => [name, help.commands[name]] as const);
  return [
    layOutText('', `keyguard ${version}: ${help.tagline}`, page).join('\n'),
    `${help.usage}${gapAfter(help.usage)}keyguard <${help.command}> [${help.options}]`,
    renderTable(help.commandsTitle, summaries, page),
    renderTable(help.optionsTitle, describeOptions(help, commonOptions), page),
    [help.more, help.exitCodes].flatMap((line) => layOutText('', line, page)).join('\n') + '\n',
  ].join('\n\n');
}

/** Renders the help of one command. */
export function renderHelp(
  { help }: Messages,
  { name, positionals, takesMany, needsArgument, options }: NamedCommand,
  columns: number = widest,
): string {
  const page = createHelpPage(columns);
  const [open, close] = needsArgument === true ? ['<', '>'] : ['[', ']'];
  const labels = positionals.map((each) => `${open}${each}${takesMany === true ? '…' : ''}${close}`);
  const usage = [name, ...labels, `[${help.options}]`].join(' ');
  return [
    layOutText('', `keyguard ${name}: ${help.commands[name]}`, page).join('\n'),
    `${help.usage}${gapAfter(help.usage)}keyguard ${usage}`,
    ...(isNoted(name, help)
      ? [help.notes[name].flatMap((note) => layOutText('', note, page)).join('\n')]
      : []),
    renderTable(help.optionsTitle, describeOptions(help, { ...commonOptions, ...options }), page),
    layOutText('', help.exitCodes, page).join('\n') + '\n',
  ].join('\n\n');
}

function isNoted(name: string, { notes }: HelpMessages): name is NotedCommand {
  return Object.hasOwn(notes, name);
}

function describeOptions(help: HelpMessages, specs: OptionSpecs): readonly (readonly [string, string])[] {
  const listed = optionNames.filter((name) => specs[name] !== undefined && specs[name].isUnlisted !== true);
  return listed.map((name) => [optionLabel(name, specs[name]), help.optionSummaries[name]]);
}

function optionLabel(name: string, spec: OptionSpec | undefined): string {
  const letter = spec?.short === undefined ? '' : `-${spec.short}, `;
  const value = spec?.type === 'string' ? ` <${spec.values?.join('|') ?? 'file'}>` : '';
  return `${letter}--${name}${value}`;
}

function renderTable(title: string, rows: readonly (readonly [string, string])[], page: Page): string {
  const width = Math.max(...rows.map(([label]) => textWidth(label)));
  const lines = rows.flatMap(([label, text]) => renderRow(`  ${label}`, { text, indent: width + 4, page }));
  return [title, ...lines].join('\n');
}

interface Row {
  readonly text: string;
  readonly indent: number;
  readonly page: Page;
}

/** Beside its label; below it where labels leave too little room. */
function renderRow(label: string, { text, indent, page }: Row): string[] {
  if (page.columns - indent < leastRoom) return [label, ...layOutText('      ', text, page)];
  return layOutText(label.padEnd(indent), text, page);
}

function createHelpPage(columns: number): Page {
  return createPage({ columns: Math.min(columns, widest), color: false });
}
