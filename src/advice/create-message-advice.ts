import type { Advice, Step } from '../advice-types.ts';
import type { RuleDetails } from '../rule-types.ts';

/** What was found in a commit's message, without the value. */
export interface MessageSubject {
  readonly details: RuleDetails;
  readonly alreadyInHead: boolean;
  /** The rules that an allow mark there names instead of this one. */
  readonly otherRules?: string | undefined;
}

/** Gives the steps that put a message right: it needs no value, only words, so there is nothing to move. */
export function createMessageAdvice(
  { details, alreadyInHead, otherRules }: MessageSubject,
  reword: Omit<Step<'reword'>, 'action'>,
): Advice {
  const { provider, revoke, docs, id } = details;
  const revokeStep: Step = { action: 'revoke', provider, revoke, first: alreadyInHead };
  const allow: Step = { action: 'allow-in-message', comment: `keyguard:allow ${id} -- reason` };
  const rewordStep: Step = { action: 'reword', ...reword };
  return {
    envState: 'not-ignored',
    steps: [
      ...(alreadyInHead ? [revokeStep, rewordStep] : [rewordStep, revokeStep]),
      otherRules === undefined ? allow : { ...allow, otherRules },
    ],
    ...('url' in revoke && revoke.url !== undefined && { revokeUrl: revoke.url }),
    ...(docs !== undefined && { docsUrl: docs }),
  };
}
