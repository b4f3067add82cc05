import type { LeftReasonName } from '../messages/fix.ts';

/** One way in which a text stands in code. In its templates CODE is the expression, NAME the variable. */
export interface StringForm {
  /** What opens it; the longest that fits counts, and a flag before the quote belongs to it: `f"`. */
  readonly open: string;
  readonly close: string;
  /** How the closing sign is written inside of it; in no way when left out. */
  readonly escape?: 'backslash' | 'doubled' | 'backtick';
  /** The only signs that a backslash gives another meaning; before any other it stands for itself. */
  readonly escapable?: string;
  /** Signs that stand for themselves when written twice, and for something else when not: `{`, `}`. */
  readonly twice?: readonly string[];
  /** How an expression stands inside; left out where it cannot. */
  readonly inside?: string;
  /** Expressions that may be in it: what opens and closes them. Those of `inside` are among them. */
  readonly nested?: readonly (readonly [open: string, close: string])[];
  /** What else in it is no text: `/\$\w/`. */
  readonly holes?: RegExp;
  /** What the expression has to be to mean the same as the text: `CODE.encode()`. */
  readonly as?: string;
  /** What has to stand around all that comes in its place: `{CODE}`. */
  readonly around?: string;
  /** It may go over line ends. */
  readonly hasLines?: true;
}

/** Where no expression can stand, or not as it is: what is right before and right behind the text tells. */
export interface Place {
  /** Only texts that open so. */
  readonly open?: RegExp;
  /** Ends with `$`. */
  readonly before?: RegExp;
  /** Begins with `^`. */
  readonly after?: RegExp;
  /** How the expression stands there, around CODE; left out where none can. */
  readonly write?: string;
  /** What `after` matches goes with the text. */
  readonly takesAfter?: true;
  /** Outside of brackets nothing beyond the line is looked at. */
  readonly isInLine?: true;
  /** People alone read the text. */
  readonly isComment?: true;
}

/** Texts that are lines of their own, up to one that holds a word. */
export interface Heredoc {
  /** What opens one, with the word as `word`, and as `plain` what says that all of it is text. */
  readonly open: RegExp;
  /** The text when it is not plain. */
  readonly form: Omit<StringForm, 'open' | 'close'>;
}

/** Where an expression is to stand in code. */
export interface CodePlace {
  /** The whole file. */
  readonly text: string;
  /** The text that the value stands in, with the signs around it. */
  readonly start: number;
  readonly end: number;
  /** The expression that reads the variable. */
  readonly code: string;
  /** The value is all of the text. */
  readonly isAll: boolean;
}

/** An expression as a place wants it. */
export interface Adapted {
  readonly code: string;
  /** What stands before the text changes too: from where on, and what comes there. */
  readonly lead?: { readonly start: number; readonly text: string };
  /** Where what gives way ends, if not with the text. */
  readonly end?: number;
}

/** What becomes of a text of which the value is a part: the rest of it is given as it is written. */
export interface CodeParts {
  readonly before: string;
  readonly code: string;
  readonly after: string;
  readonly form: StringForm;
}

/** How values stand in a format of settings: the expression is text there, and what quotes there are stay. */
export interface Scalars {
  /** `yaml`: texts in quotes have escapes, and what would be read as something else gets quotes; `plain`: it is all text. */
  readonly kind: 'yaml' | 'plain';
  /** What stands for itself when written twice, and begins an expression when not. */
  readonly twice?: string;
  /** What begins an expression: a value that holds it is not the one that the program gets. */
  readonly holes?: RegExp;
}

/** What advice and fix know of a language or a format. In its templates NAME is the variable, ENVFILE the file that sets it. */
export interface CodeLanguage {
  readonly name: string;
  /** The extensions of its files, without the dot, in small letters. */
  readonly extensions?: readonly string[];
  /** Files whose name or folder says more than their extension, from the repository's root. */
  readonly paths?: RegExp;
  /** The expression that reads the variable; left out where the format has none. */
  readonly lookup?: string;
  /** What the expression needs at the top of the file, or a declaration beside it. */
  readonly import?: string;
  /** The file has what `import` adds. */
  readonly imported?: RegExp;
  /** A list that an import may be added to: up to its first item, and the item. */
  readonly importList?: { readonly open: RegExp; readonly item: string };
  /** An import follows what this finds: a line that names the interpreter, a package clause. */
  readonly importAfter?: RegExp;
  /** The texts of the language; without them, what is found is replaced where it stands, and quotes stay. */
  readonly strings?: readonly StringForm[];
  readonly heredoc?: Heredoc;
  /** Of two that fit the earlier counts. */
  readonly places?: readonly Place[];
  /** A `/` where a value is expected opens a regular expression. */
  readonly hasRegex?: true;
  /** Elements may stand in its code, as in JSX. */
  readonly hasMarkup?: true;
  /** The language of its cells: the file is a notebook. */
  readonly cells?: CodeLanguage;
  /** What stands between two texts to make one of them; left out where nothing does. */
  readonly join?: string;
  /** The same where no sign does it alone; undefined where the parts cannot be one text. */
  readonly combine?: (parts: CodeParts) => string | undefined;
  /** The expression as a place wants it, or why none can stand there, where `places` cannot say it. */
  readonly adapt?: (place: CodePlace) => Adapted | LeftReasonName;
  /** Why a value of it is left, and with that what is to be done instead, where there is no lookup. */
  readonly leaves?: LeftReasonName;
  /** Code is between these alone. */
  readonly codeBetween?: readonly [open: string, close: string];
  /** For a format of settings, instead of `strings`. */
  readonly scalars?: Scalars;
  /** A value may stand without quotes: the expression then takes its place as it is. */
  readonly hasBareValues?: true;
  /** What opens a comment, and what closes it; left out where there are no comments. */
  readonly comment?: readonly [open: string, close?: string];
  /** Other comments, which may be in a file all the same. */
  readonly moreComments?: readonly (readonly [open: string, close?: string])[];
  /** How the variables get from the file into the process, where nothing else does it. */
  readonly load?: string;
  /** What reads the file by itself, so that nothing is to be done. */
  readonly loadedBy?: string;
  /** Its tool reads the `.env` beside the file, and no other. */
  readonly readsEnvBeside?: true;
  /** A CI service keeps the value; a file would not reach it. */
  readonly store?: 'github' | 'gitlab';
  /** Where the text ends up for all to read, whatever it was read from. */
  readonly endsIn?: 'browser' | 'image';
  /** The variable's name as the tool wants it. */
  readonly variable?: 'terraform';
}
