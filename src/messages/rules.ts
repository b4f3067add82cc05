import type { RuleKind } from '../rule-types.ts';

/** Rules that take more than their facts to explain. */
export type ExplainedRule = 'generic-secret' | 'secret-below-name' | 'possible-secret' | 'possible-password';

/** How a rule is weighed here, and what it would be without the settings. */
export interface WeightFacts {
  readonly weight: 'error' | 'warning' | 'off';
  /** The settings file that says so, and what it would be else; undefined when the settings say nothing. */
  readonly file: string | undefined;
  readonly usual: 'error' | 'warning';
}

/** What `rules` and `explain` say. */
export interface RuleMessages {
  readonly labels: Readonly<
    Record<'provider' | 'finds' | 'near' | 'checked' | 'severity' | 'variable' | 'revoke' | 'docs', string>
  >;
  /** What a rule of this kind finds. */
  readonly kinds: Readonly<Record<RuleKind, string>>;
  readonly andMoreKeywords: (facts: { readonly list: readonly string[]; readonly more: number }) => string;
  /** The rule has a check of its own beside its pattern. */
  readonly validated: string;
  readonly entropy: (bits: number) => string;
  /** Nothing but the form decides. */
  readonly byForm: string;
  /** The same of a file: its name, and what is in it, or its name alone. */
  readonly byText: string;
  readonly byName: string;
  readonly weight: (facts: WeightFacts) => string;
  /** For a key that no provider keeps. */
  readonly revokeSelf: string;
  readonly howItDecides: string;
  /** Paragraphs about single rules. */
  readonly explained: Readonly<Record<ExplainedRule, readonly string[]>>;
  readonly allowLine: string;
  readonly allowFile: string;
  readonly turnOff: string;
  readonly count: (facts: {
    readonly rules: number;
    readonly providers: number;
    readonly off: number;
  }) => string;
  readonly more: string;
}
