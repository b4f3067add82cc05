import type { SecretKind } from '../playbook-types.ts';
import type { Measure, MeasureName, Reach, ResponsePart } from '../response-types.ts';

/** What an incident text names; the value itself is never among it. */
export interface IncidentFacts {
  readonly ruleName: string;
  /** Undefined when no provider issued it. */
  readonly provider: string | undefined;
  /** A public prefix of the value at most; undefined when nothing of it may be shown. */
  readonly redacted: string | undefined;
}

/** What `respond` says, and `explain` of a rule's playbook. */
export interface PlaybookMessages {
  readonly headline: (facts: { readonly name: string; readonly id: string }) => string;
  /** How far the value has come; nothing is said of a rule alone. */
  readonly reaches: Readonly<Record<Exclude<Reach, 'unknown'>, string>>;
  readonly parts: Readonly<Record<ResponsePart, string>>;
  readonly measures: { readonly [A in MeasureName]: (measure: Measure<A>) => string };
  /** How a secret that no provider issued is replaced: one sentence for each entry of `replacements`. */
  readonly kinds: Readonly<Record<SecretKind, readonly string[]>>;
  readonly incidentTitle: (facts: { readonly isEnglish: boolean }) => string;
  /** A text to send, a line each, with what is to be filled in between brackets. */
  readonly incident: (facts: IncidentFacts) => readonly string[];
  readonly more: string;
  readonly list: (facts: { readonly count: number }) => string;
  readonly andMore: (facts: { readonly count: number }) => string;
  readonly nothing: string;
  /** Above what `explain` tells of a playbook. */
  readonly afterLeak: string;
}
