import { confirm, isCancel, select, text } from '@clack/prompts';

import type { Prompter } from './commands/command.ts';

/** Makes what asks at the terminal; what is shown is to be safe to show already. */
export function createPrompter(color: boolean): Prompter {
  const output = color ? process.stdout : createPlainOutput();
  return {
    show: (shown) => void output.write(shown),
    choose: async (message, options) => {
      const answer = await select<string>({
        message,
        options: [...options],
        showInstructions: false,
        output,
      });
      return options.find(({ value }) => value === answer)?.value;
    },
    askText: async (message, refuse) => {
      const answer = await text({ message, validate: (value) => refuse(value ?? ''), output });
      return isCancel(answer) ? undefined : answer;
    },
    confirm: async (message, { yes, no }) => {
      const answer = await confirm({ message, active: yes, inactive: no, output });
      return isCancel(answer) ? undefined : answer;
    },
  };
}

/** The library colours whatever the options say: its colours are taken out on their way. */
function createPlainOutput(): NodeJS.WriteStream {
  const { stdout } = process;
  return Object.create(stdout, {
    write: { value: (shown: string) => stdout.write(shown.replaceAll(/\u001B\[[\d;]*m/gu, '')) },
  });
}
