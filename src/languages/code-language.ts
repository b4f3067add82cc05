/** One way in which a text stands in code. */
export interface StringForm {
  /** What opens it, longer ones before their beginnings; a flag before the quote belongs to it: `f"`. */
  readonly open: string;
  readonly close: string;
  /** How the closing sign is written inside of it; in no way when left out. */
  readonly escape?: 'backslash' | 'doubled';
  /** How an expression stands inside, around CODE; left out where it cannot. */
  readonly inside?: string;
  /** It may go over line ends. */
  readonly hasLines?: true;
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
  /** What has to stand before an import, from the beginning of the file: a line that names the interpreter, a package clause. */
  readonly importAfter?: RegExp;
  /** The texts of the language; without them, what is found is replaced where it stands, and quotes stay. */
  readonly strings?: readonly StringForm[];
  /** What stands between two texts to make one of them; left out where nothing does. */
  readonly join?: string;
  /** A value may stand without quotes: the expression then takes its place as it is. */
  readonly hasBareValues?: true;
  /** What opens a comment, and what closes it; left out where there are no comments. */
  readonly comment?: readonly [open: string, close?: string];
  /** How the variables get from the file into the process, where nothing else does it. */
  readonly load?: string;
  /** A CI service keeps the value; a file would not reach it. */
  readonly store?: 'github' | 'gitlab';
  /** Where the text ends up for all to read, whatever it was read from. */
  readonly endsIn?: 'browser' | 'image';
  /** The variable's name as the tool wants it. */
  readonly variable?: 'terraform';
}
