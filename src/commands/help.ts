import { type Messages } from '../messages.ts';
import { type HelpMessages, type NotedCommand, optionNames } from '../messages/help.ts';
import { wrap } from '../report/wrap.ts';
import type { NamedCommand, OptionSpec, OptionSpecs } from './command.ts';
import { commonOptions } from './common-options.ts';
import { version } from './version.ts';

const COLUMNS = 80;

/** Renders the help of the whole command line. */
export function renderOverview({ help }: Messages, commands: readonly NamedCommand[]): string {
  const summaries = commands.map(({ name }) => [name, help.commands[name]] as const);
  return [
    `keyguard ${version}: ${help.tagline}`,
    `${help.usage}: keyguard <${help.command}> [${help.options}]`,
    renderTable(help.commandsTitle, summaries),
    renderTable(help.optionsTitle, describeOptions(help, commonOptions)),
    `${help.more}\n${help.exitCodes}\n`,
  ].join('\n\n');
}

/** Renders the help of one command. */
export function renderHelp(
  { help }: Messages,
  { name, positionals, takesMany, needsArgument, options }: NamedCommand,
): string {
  const [open, close] = needsArgument === true ? ['<', '>'] : ['[', ']'];
  const labels = positionals.map((each) => `${open}${each}${takesMany === true ? '…' : ''}${close}`);
  const usage = [name, ...labels, `[${help.options}]`].join(' ');
  return [
    `keyguard ${name}: ${help.commands[name]}`,
    `${help.usage}: keyguard ${usage}`,
    ...(isNoted(name, help) ? [help.notes[name].flatMap((note) => wrap(note, COLUMNS)).join('\n')] : []),
    renderTable(help.optionsTitle, describeOptions(help, { ...commonOptions, ...options })),
    `${help.exitCodes}\n`,
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

function renderTable(title: string, rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  return [`${title}:`, ...rows.map(([label, text]) => `  ${label.padEnd(width)}  ${text}`)].join('\n');
}
