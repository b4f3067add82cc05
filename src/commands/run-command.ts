import { createGit } from '../git/run.ts';
import type { Messages } from '../messages.ts';
import type { Command, Outcome, World } from './command.ts';
import type { ParsedLine } from './parse-options.ts';

/** Runs one command and never rejects: whatever goes wrong becomes words and exit code 2. */
export async function runCommand(command: Command, args: readonly string[], world: World): Promise<Outcome> {
  const outcome = await tryCommand(command, args, world);
  return world.env['KEYGUARD_PROBE'] === '1' ? tellRunner(outcome) : outcome;
}

/** Doctor, when it tries a hook, wants to know which node and which keyguard the hook has come to. */
function tellRunner(outcome: Outcome): Outcome {
  const runner = JSON.stringify([process.execPath, process.version, process.argv[1]]);
  return { ...outcome, stderr: `${outcome.stderr ?? ''}keyguard-runner ${runner}\n` };
}

async function tryCommand(command: Command, args: readonly string[], world: World): Promise<Outcome> {
  let parsed: ParsedLine | undefined;
  try {
    parsed = isPlain(command, args)
      ? { options: {}, positionals: args }
      : (await import('./parse-options.ts')).parseOptions(command, args);
    const outcome = await command.run({
      ...world,
      ...parsed,
      git: createGit(world),
      loadMessages: () => loadLanguage(parsed, world),
    });
    return outcome.stdout === undefined ? outcome : await addLinks(outcome, parsed, world);
  } catch (error) {
    const { renderFailure } = await import('./render-failure.ts');
    return renderFailure(error, { ...world, blocks: command.blocks }, () => loadLanguage(parsed, world));
  }
}

/** What people read is clickable where their terminal can do that; what programs read is not touched. */
async function addLinks(outcome: Outcome, { options }: ParsedLine, world: World): Promise<Outcome> {
  if ((options.format ?? 'text') !== 'text' || !outcome.stdout?.includes('https://')) return outcome;
  const { canLink } = await import('./can-link.ts');
  if (!canLink(world.env, world.terminal().isTerminal)) return outcome;
  const { linkUrls } = await import('../report/link-urls.ts');
  return { ...outcome, stdout: linkUrls(outcome.stdout) };
}

/** Nothing to parse: what a hook hands over is loaded without the parser. */
function isPlain({ positionals }: Command, args: readonly string[]): boolean {
  return args.length <= positionals.length && args.every((argument) => !argument.startsWith('-'));
}

/** Loads the language that options and environment ask for. */
export async function loadLanguage(parsed: ParsedLine | undefined, world: World): Promise<Messages> {
  const { chooseLanguage, loadMessages } = await import('../locales/index.ts');
  const option = parsed?.options.lang;
  return loadMessages(
    chooseLanguage({ option: typeof option === 'string' ? option : undefined, env: world.env }),
  );
}
