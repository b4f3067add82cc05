import type { LeftReasonName } from './messages/fix.ts';
import type { Revoke } from './rule-types.ts';

/** The facts of every kind of step; `command`, `code`, `comment` and `setting` are shown as they are, to be copied. */
interface StepFacts {
  /** A test file: an invented value is mostly enough there. */
  readonly 'use-fake': { readonly file: string };
  readonly 'add-to-env': {
    readonly envFile: string;
    readonly name: string;
    /** What moves: the value alone, or the whole URL or connection string that it is a part of. */
    readonly part: 'value' | 'whole';
    /** The value has several lines, which the file takes between quotes only. */
    readonly hasLines?: true;
    /** The file has it already, under this name. */
    readonly isThere?: true;
  };
  /** Files of a CI service read no `.env`; they have a store of their own. */
  readonly 'add-to-store': {
    readonly store: 'github' | 'gitlab';
    readonly name: string;
    readonly command?: string;
  };
  readonly 'read-from-env': {
    readonly file: string;
    readonly code: string;
    /** There are none, or the value is a part of a longer text in quotes; left out when they stand right around it. */
    readonly quotes?: 'none' | 'outside';
  };
  /** What the expression needs beside it, if the file has it not yet. */
  readonly 'add-import': { readonly file: string; readonly code: string };
  /** The file's format cannot read the environment. */
  readonly 'no-lookup': {
    readonly file: string;
    readonly name: string;
    /** Where something is known of the format: what to do instead. */
    readonly leaves?: LeftReasonName;
  };
  /** The file runs in the browser, where everybody can read what it reads. */
  readonly 'move-to-server': { readonly file: string; readonly name: string };
  /** The file builds an image, and what it holds or reads stays in there. */
  readonly 'give-to-container': { readonly file: string; readonly name: string; readonly command: string };
  readonly 'write-placeholder': { readonly file: string; readonly placeholder: string };
  readonly 'empty-value': { readonly file: string; readonly name: string };
  /** How the program that the file belongs to gets to see the variables. */
  readonly 'load-env': { readonly file: string; readonly envFile: string; readonly how: string };
  readonly 'ignore-env': {
    readonly envFile: string;
    readonly line: string;
    /** The rule that lets it in, in spite of any before it: `.gitignore:3:!.env`. */
    readonly overruledBy?: string;
    readonly command: string;
  };
  readonly 'untrack-env': {
    readonly envFile: string;
    /** A rule covers it already, and it was added in spite of that. */
    readonly isIgnored: boolean;
    /** That rule: `.gitignore:3:.env`. */
    readonly rule?: string;
    /** What `.gitignore` lacks then. */
    readonly line?: string;
    readonly command: string;
  };
  readonly 'unstage-file': { readonly file: string; readonly command: string };
  readonly 'ignore-file': { readonly file: string; readonly line: string; readonly command: string };
  readonly 'stage-again': { readonly command: string };
  /** In a commit's message; the command commits again with what is left of it. */
  readonly reword: { readonly file: string; readonly command?: string };
  /** What is to be changed is on another branch. */
  readonly 'switch-branch': { readonly branch: string; readonly command: string };
  /** Puts what was changed into the last commit. */
  readonly amend: { readonly command: string };
  /** Puts what was changed into an earlier commit. */
  readonly fixup: { readonly commit: string; readonly command: string };
  /** Takes a file out of an earlier commit; it stays. */
  readonly 'fixup-file': { readonly file: string; readonly commit: string; readonly command: string };
  /** Takes the values out of all commits that have them. */
  readonly 'rewrite-history': {
    readonly what: 'text' | 'message' | 'file';
    readonly command: string;
    /** The command asks for one value, or reads lines until the input ends; of a file it needs none. */
    readonly asks?: 'value' | 'lines';
  };
  readonly 'reword-commit': { readonly isLast: boolean; readonly command: string };
  readonly 'rewrite-tag': { readonly tag: string; readonly command: string };
  readonly 'delete-ref': { readonly ref: string; readonly command: string };
  readonly revoke: {
    readonly provider: string;
    readonly revoke: Revoke;
    readonly first: boolean;
    /** Where it is already, when it is first of all to be revoked: HEAD when left out. */
    readonly seenIn?: 'remote';
    /** The remote's branch that has it; of what HEAD has, the one that has it not yet. */
    readonly branch?: string;
    /** What was searched in vain; left out where nothing was, or it was found. */
    readonly notIn?: readonly string[];
  };
  readonly allow: {
    readonly comment: string;
    /** A comment is there, but it names these rules instead. */
    readonly otherRules?: string;
  };
  /** A message has no comments: a line of it says so. */
  readonly 'allow-in-message': { readonly comment: string; readonly otherRules?: string };
  /** The file's format has no comments; a setting is all there is. */
  readonly 'allow-file': { readonly file: string; readonly glob: string; readonly setting: string };
}

export type StepAction = keyof StepFacts;

/** One thing to do, as data; the locale makes the sentence. */
export type Step<A extends StepAction = StepAction> = {
  [K in A]: { readonly action: K } & StepFacts[K];
}[A];

/** How to put a finding right, in this file's language and this repository's state. */
export interface Advice {
  /** The expression that reads the value from the environment in the file's language. */
  readonly replaceWith?: string;
  /** The one command that takes the steps, but for revoking; left out where it cannot. */
  readonly fixCommand?: string;
  readonly envState: 'ignored' | 'not-ignored' | 'tracked';
  readonly steps: readonly Step[];
  readonly revokeUrl?: string;
  readonly docsUrl?: string;
}
