import type { Step, StepAction } from '../advice-types.ts';
import type { StepMessages } from '../messages/steps.ts';

/** What a step shows below its sentence: lines to copy, and a remark that is none. */
export interface StepCode {
  readonly lines: readonly string[];
  readonly remark?: string | undefined;
}

/** Gives a step's sentence in the language of `sentences`; not yet escaped. */
export function stepSentence<A extends StepAction>(sentences: StepMessages, step: Step<A>): string {
  return sentences[step.action](step);
}

/** Gives what a step shows to be copied or clicked; not yet escaped. */
export function stepCode(step: Step): StepCode {
  if (step.action === 'revoke') return revokeCode(step);
  if ('command' in step) return { lines: step.command?.split('\n') ?? [] };
  if ('code' in step) return { lines: [step.code] };
  if ('placeholder' in step) return { lines: [step.placeholder] };
  if ('how' in step) return { lines: [step.how] };
  if ('comment' in step) return { lines: [step.comment] };
  return 'setting' in step ? { lines: [step.setting] } : { lines: [] };
}

/** Gives a step as one piece of text. */
export function stepText(sentences: StepMessages, step: Step): string {
  const { lines, remark } = stepCode(step);
  return [stepSentence(sentences, step), ...lines, ...(remark === undefined ? [] : [remark])].join('\n');
}

function revokeCode({ revoke }: Step<'revoke'>): StepCode {
  if (revoke.via === 'self') return { lines: [] };
  if (revoke.via === 'command') return { lines: revoke.command.split('\n'), remark: revoke.url };
  if (revoke.via === 'support') return { lines: [revoke.url] };
  const menu = revoke.path?.join(' > ');
  const lines = [revoke.url ?? menu].filter((line) => line !== undefined);
  return { lines, remark: revoke.url === undefined ? undefined : menu };
}
