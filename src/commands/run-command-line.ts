import { KeyguardError } from '../errors.ts';
import type { Command, Context, NamedCommand, Outcome, World } from './command.ts';
import { commands } from './index.ts';
import { runCommand } from './run-command.ts';

/** Runs a whole command line: finds the command, or answers `--help`, `--version` and mistakes. Never rejects. */
export async function runCommandLine(argv: readonly string[], world: World): Promise<Outcome> {
  const [first, ...rest] = argv;
  const named = commands.find(({ name }) => name === first);
  return named === undefined ? runCommand(noCommand, argv, world) : runCommand(withHelp(named), rest, world);
}

const noCommand: Command = {
  name: '',
  options: {},
  positionals: ['command', 'topic'],
  run: answerWithoutCommand,
};

function withHelp(command: NamedCommand): Command {
  return {
    ...command,
    run: (context) => (context.options.help === true ? showHelp(context, command) : command.run(context)),
  };
}

async function answerWithoutCommand(context: Context): Promise<Outcome> {
  const { options, positionals } = context;
  const [name, topic] = positionals;
  if (options.version === true) return { exitCode: 0, stdout: `${(await import('./version.ts')).version}\n` };
  if (name !== undefined && name !== 'help') findCommand(name);
  if (topic !== undefined) return showHelp(context, findCommand(topic));
  const { renderOverview } = await import('./help.ts');
  const text = renderOverview(await context.loadMessages(), commands, context.terminal().columns);
  return name === 'help' || options.help === true
    ? { exitCode: 0, stdout: text }
    : { exitCode: 2, stderr: text };
}

async function showHelp(context: Context, command: NamedCommand): Promise<Outcome> {
  const { renderHelp } = await import('./help.ts');
  return {
    exitCode: 0,
    stdout: renderHelp(await context.loadMessages(), command, context.terminal().columns),
  };
}

function findCommand(name: string): NamedCommand {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  throw new KeyguardError('unknown-command', {
    command: name,
    known: commands.map((each) => each.name).join(' '),
  });
}
