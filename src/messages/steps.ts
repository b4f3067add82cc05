import type { Step, StepAction } from '../advice-types.ts';

/** Sentences for every step of an advice; the command or code that a step shows stands below its sentence. */
export type StepMessages = { readonly [A in StepAction]: (step: Step<A>) => string };
