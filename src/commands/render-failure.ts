import { type ErrorDetails, KeyguardError } from '../errors.ts';
import type { Messages } from '../messages.ts';
import { escapeText } from '../report/escape.ts';
import type { Command, Outcome, World } from './command.ts';

/** Turns an error into words: what happened, why, what to do next; a stack only under KEYGUARD_DEBUG=1. */
export async function renderFailure(
  error: unknown,
  world: World & Pick<Command, 'blocks'>,
  loadMessages: () => Promise<Messages>,
): Promise<Outcome> {
  const known = toKnown(error);
  const messages = await loadMessages();
  const details = { ...known.details, ...(await findSuggestion(known.details)) };
  const { redactDetails } = await import('./redact-details.ts');
  const { layOutSayings } = await import('../report/sayings.ts');
  const { what, next, skip } = messages.errors[known.code](escapeDetails(redactDetails(details)));
  const debug = world.env['KEYGUARD_DEBUG'] === '1' ? `${renderStack(error)}\n` : '';
  const waits = world.blocksCommit === true;
  const { notChecked, push } = messages.report;
  const sayBlocked = world.blocks === 'push' ? push.notChecked : notChecked;
  const headline = waits ? sayBlocked(what) : what;
  const wayAround = world.blocks === 'push' ? push.skip : skip;
  const advice = waits && skip !== undefined ? `${next}\n${wayAround}` : next;
  const lines = layOutSayings('  ', advice, world.terminal());
  return { exitCode: 2, stderr: `keyguard: ${headline}\n${lines.join('\n')}\n${debug}` };
}

/** A module that is not there is one of keyguard's own, for it brings all that it needs. */
function toKnown(error: unknown): KeyguardError {
  if (error instanceof KeyguardError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const isMissing = code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND';
  return new KeyguardError(isMissing ? 'package-damaged' : 'internal', {}, { cause: error });
}

/** The known word nearest to what was typed, when it is near enough to be what was meant. */
async function findSuggestion({ known, option, command, value, key }: ErrorDetails): Promise<ErrorDetails> {
  if (typeof known !== 'string') return {};
  const typed = String(value ?? option ?? key ?? command);
  const { closest, distance } = await import('fastest-levenshtein');
  const nearest = closest(typed, known.split(' '));
  const length = typed.replace(/^-+/u, '').length;
  const far = isSwapped(typed, nearest) ? 2 : Math.max(1, length / 3);
  return distance(typed, nearest) > far ? {} : { suggestion: nearest };
}

/** The same letters in another order: `scna`. */
function isSwapped(typed: string, meant: string): boolean {
  const [one, other] = [typed, meant].map((word) => Array.from(word).toSorted().join(''));
  return one === other;
}

function escapeDetails(details: ErrorDetails): ErrorDetails {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      // Lines to write down stay lines.
      typeof value === 'string' ? escapeLines(name === 'lines' ? value.split('\n') : [value]) : value,
    ]),
  );
}

/** Frames and class names only: the message of a foreign error may quote what it read, and that may be a secret. */
function renderStack(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const cause = error.cause === undefined ? '' : `\ncaused by ${renderStack(error.cause)}`;
  return (
    escapeLines([error instanceof KeyguardError ? `${error.name} ${error.code}` : error.name, ...frames]) +
    cause
  );
}

function escapeLines(lines: readonly string[]): string {
  return lines.map((line) => escapeText(line)).join('\n');
}
