import type { Playbook } from './playbook-types.ts';

/** How much a finding weighs: an error blocks the commit, a warning is only shown. */
export type Severity = 'error' | 'warning';

/** What makes a rule fire, from the most to the least specific; of two rules at one place the earlier kind wins. */
export type RuleKind =
  | 'private-key'
  | 'structured'
  | 'contextual'
  | 'url-credential'
  | 'own-secret'
  | 'generic'
  | 'file';

/** Seeded source of made-up values, so that no token-shaped text stands in the tree. */
export interface Make {
  /** A string of `length` characters drawn from `alphabet`. */
  readonly from: (alphabet: string, length: number) => string;
  readonly alnum: (length: number) => string;
  readonly lower: (length: number) => string;
  readonly upper: (length: number) => string;
  readonly digits: (length: number) => string;
  readonly hex: (length: number) => string;
  readonly base64: (length: number) => string;
  readonly base64url: (length: number) => string;
  readonly bytes: (length: number) => Uint8Array;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** A pattern's hit before it is believed: what `validate` judges. */
export interface Candidate {
  readonly secret: string;
  /** All named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The file's path from the repository's root, with `/`. */
  readonly path: string;
  /** The text that the pattern ran on: at least the whole line, or the window around the keyword in a long one. */
  readonly window: string;
  /** Where `secret` begins in `window`, in UTF-16 code units. */
  readonly index: number;
}

/** Offline judgement of a candidate: checksum, structure or likeness; never the network. */
export type Validate = (candidate: Candidate) => boolean;

/** A value to plant in a carrier; `secret` is the part that is reported when it is not the whole text. */
export type Sample = string | { readonly text: string; readonly secret: string };

interface RuleFacts {
  /** Permanent, kebab-case, provider first. */
  readonly id: string;
  /** What a person calls it: "Stripe secret key". */
  readonly name: string;
  readonly severity: Severity;
  /** The environment variable that the value is moved to. */
  readonly env: string;
  /** Where this type differs from its provider's other ones. */
  readonly revoke?: Revoke;
  /** The same, fact by fact. */
  readonly playbook?: Playbook;
  readonly docs?: string;
}

/** A rule that looks for text. */
export interface PatternRule extends RuleFacts {
  readonly kind: Exclude<RuleKind, 'file' | 'own-secret'>;
  /** Lower case; the pattern runs only near one of them, whatever its case in the text. */
  readonly keywords: readonly string[];
  /** Has one group named `secret`; its flags are `i` or none. */
  readonly pattern: RegExp;
  /** True when a match may span lines: the matcher then looks at the whole block, also around the added lines. */
  readonly multiline?: boolean;
  /** How many lines below its keyword's the pattern also sees, for a value that stands under its name; 0 when left out. */
  readonly linesBelow?: number;
  /** Shannon entropy in bits a character that the secret must have at least. */
  readonly minEntropy?: number;
  /** An exported function of a `rules/_*.ts` file, so that the slim table can name it. */
  readonly validate?: Validate;
  /** What stands before a bare value so that it is found (contextual and generic rules), `env` when left out. */
  readonly sample: (make: Make) => Sample;
  /** Where the sample stands, for a rule about files of certain folders only: `test/`. */
  readonly sampleFolder?: string;
  readonly nearMisses: (make: Make) => readonly string[];
}

/** What a judge of a file's text is told beside it. */
export interface FileTextContext {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** Whether a value only stands for a secret: a template, a filler, words, what documentation shows. */
  readonly isPlaceholder: (value: string) => boolean;
}

/** Tells from its text whether a file should not be committed. */
export type JudgeText = (text: string, context: FileTextContext) => boolean;

/** A rule about a file that does not belong in a repository, whatever it holds. */
export interface FileRule extends RuleFacts {
  readonly kind: 'file';
  /** Lower case; the path is looked at more closely when it has one of them, whatever its case. */
  readonly keywords: readonly string[];
  /** Matched against the path from the repository's root, with `/`. */
  readonly path: RegExp;
  /** Decides from the added text (or a large file's part of it); any text counts when left out. */
  readonly validateText?: JudgeText;
  readonly samplePaths: readonly string[];
  readonly nearMissPaths: readonly string[];
}

/** Where and how the old key is killed. */
export type Revoke =
  | { readonly via: 'dashboard'; readonly url?: string; readonly path?: readonly string[] }
  | { readonly via: 'command'; readonly command: string; readonly url?: string }
  | { readonly via: 'support'; readonly url: string }
  | { readonly via: 'self' };

/** One provider: facts that its rules share. */
export interface Provider {
  readonly name: string;
  readonly docs?: string;
  readonly revoke: Revoke;
  readonly playbook?: Playbook;
  readonly rules: readonly (PatternRule | FileRule)[];
}

/** What ships of a provider's facts: nothing to look for values with, nothing to build samples with. */
export interface ProviderFacts extends Omit<Provider, 'rules'> {
  readonly rules: readonly (RuleFacts & { readonly kind: RuleKind })[];
}

/** So many characters of one alphabet in a row. */
export interface LeastRun {
  readonly alphabet: 'hex' | 'alnum' | 'word' | 'value';
  readonly length: number;
}

/** A pattern rule as the matcher takes it: no names, no facts, nothing to build samples with. */
export interface ScanRule {
  readonly id: string;
  readonly kind: PatternRule['kind'];
  readonly severity: Severity;
  readonly keywords: readonly string[];
  readonly source: string;
  readonly flags: '' | 'i';
  readonly multiline: boolean;
  readonly linesBelow: number;
  readonly minEntropy: number;
  /** What every text that the pattern matches has in it: without it the pattern need not run. */
  readonly leastRun?: LeastRun;
  readonly validate?: Validate;
}

/** A file rule as the matcher takes it. */
export interface ScanFileRule {
  readonly id: string;
  readonly severity: Severity;
  readonly keywords: readonly string[];
  readonly path: RegExp;
  readonly validateText?: JudgeText;
}

/** Pattern rules behind their keywords, each made when it is called for: a commit meets few of them. */
export interface PatternTable {
  /** How many rules there are. */
  readonly size: number;
  /** Each keyword once: lower case, its UTF-8 one character a byte. */
  readonly keywords: readonly string[];
  /** Three bytes a keyword: where its anchor begins, three characters that other text seldom has, and their hash. */
  readonly anchors: Uint8Array;
  /** The numbers of the rules that a keyword calls for. */
  readonly rulesOf: (keyword: number) => readonly number[];
  readonly open: (rule: number) => ScanRule;
  /** Whether any rule may span lines. */
  readonly hasMultiline: boolean;
}

/** What the matcher works with: generated from the providers, so that the commit path loads no facts. */
export interface RuleTable {
  readonly patterns: PatternTable;
  readonly files: readonly ScanFileRule[];
}

/** Facts about a rule that are needed once there is a finding. */
export interface RuleDetails {
  readonly id: string;
  readonly name: string;
  readonly kind: RuleKind;
  readonly severity: Severity;
  readonly env: string;
  readonly provider: string;
  readonly revoke: Revoke;
  readonly playbook?: Playbook;
  readonly docs?: string;
}
