import { parseArgs } from 'node:util';

import { KeyguardError } from '../errors.ts';
import { type OptionName, optionNames } from '../messages/help.ts';
import type { Command, OptionSpecs, OptionValues } from './command.ts';
import { commonOptions } from './common-options.ts';

/** A command line as meant. */
export interface ParsedLine {
  readonly options: OptionValues;
  readonly positionals: readonly string[];
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/** Parses what follows the command's name; an unknown option, a wrong value or a surplus argument throws. */
export function parseOptions(command: Command, args: readonly string[]): ParsedLine {
  const specs: OptionSpecs = { ...commonOptions, ...command.options };
  const asked: Asked = { specs, command: command.name === '' ? undefined : command.name };
  const { tokens } = parseArgs({
    args: [...args],
    options: toParseArgs(specs),
    strict: false,
    tokens: true,
    allowPositionals: true,
    allowNegative: true,
  });
  const options: Partial<Record<OptionName, string | boolean>> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') options[optionName(token, asked)] = optionValue(token, asked);
  }
  const surplus = positionals[command.positionals.length];
  if (surplus !== undefined && command.takesMany !== true)
    throw new KeyguardError('unexpected-argument', { argument: surplus, command: command.name });
  return { options, positionals };
}

function toParseArgs(specs: OptionSpecs) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
}

type OptionToken = Extract<Token, { kind: 'option' }>;

/** What the options of a line are measured by. */
interface Asked {
  readonly specs: OptionSpecs;
  readonly command: string | undefined;
}

function optionName(token: OptionToken, { specs, command }: Asked): OptionName {
  const typed = isNegated(token, specs) ? token.rawName.slice('--no-'.length) : plainName(token);
  const name = optionNames.find((each) => each === typed && specs[each] !== undefined);
  if (name !== undefined) return name;
  const listed = optionNames.filter((each) => specs[each] !== undefined && specs[each].isUnlisted !== true);
  const known = listed.map((each) => `--${each}`).join(' ');
  throw new KeyguardError('unknown-option', { option: token.rawName, command, known });
}

// parseArgs takes `no-` off every unknown name too, so that `--no-format` would read as `--format`.
function plainName({ name, rawName }: OptionToken): string {
  return rawName.startsWith('--') ? rawName.slice('--'.length) : name;
}

function isNegated({ rawName }: OptionToken, specs: OptionSpecs): boolean {
  return optionNames.some((name) => rawName === `--no-${name}` && specs[name]?.type === 'boolean');
}

function optionValue(token: OptionToken, asked: Asked): string | boolean {
  const { specs, command } = asked;
  const spec = specs[optionName(token, asked)];
  if (spec?.type === 'boolean') {
    if (token.value !== undefined)
      throw new KeyguardError('invalid-value', { option: token.rawName, value: token.value, command });
    return !isNegated(token, specs);
  }
  if (token.value === undefined)
    throw new KeyguardError('missing-argument', { option: token.rawName, command });
  if (spec?.values !== undefined && !spec.values.includes(token.value)) {
    throw new KeyguardError('invalid-value', {
      option: token.rawName,
      value: token.value,
      command,
      known: spec.values.join(' '),
    });
  }
  return token.value;
}
