/** What of a message's file git does not record, as far as the file itself tells. */
export interface MessageTemplate {
  /** Where git cuts the file off; its length when it does not. */
  readonly end: number;
  /** Lines that begin with this are left out; undefined when git may record them. */
  readonly comment: string | undefined;
}

// Exactly this line, with its end: https://github.com/git/git/blob/v2.39.5/wt-status.c#L1054-L1071
const scissors = /(?<=^|\n)(?<comment>[^ \t\r\n]{1,60}) -{24} >8 -{24}\n/g;

/** Whether anything in a message's bytes may be git's line of scissors. */
export function hasScissors(bytes: Buffer): boolean {
  return bytes.includes(`${'-'.repeat(24)} >8 ${'-'.repeat(24)}\n`);
}

/**
 * Reads what git wrote below a message before it started the editor; `text` has one character a byte. No hook is told how
 * the message will be cleaned (`--cleanup`, `-v`): where git's own words do not tell, nothing is left out.
 */
export function readTemplate(text: string): MessageTemplate {
  const cuts = [...text.matchAll(scissors)];
  const [first] = cuts;
  const last = cuts.at(-1);
  const below = last && readBelow(text.slice(last.index + last[0].length), last.groups?.['comment'] ?? '');
  const end = first !== undefined && below?.isEnd === true ? first.index : text.length;
  const comment = below?.hasStatus === true ? undefined : readHint(text.slice(0, end));
  return { end, comment };
}

/** What stands below the last scissors. */
interface Below {
  /** True when git put them there for this commit, and will cut: else they are of an older message that was taken over. */
  readonly isEnd: boolean;
  /** True when the status stands below them, as under `--cleanup=scissors`, which keeps the comments above. */
  readonly hasStatus: boolean;
}

/** Below git's own scissors are comments, and then at most a diff: no line of a diff is a bare comment, but one of any status is. */
function readBelow(text: string, comment: string): Below {
  const lines = text.split('\n');
  const to = lines.findIndex((line) => !line.startsWith(comment));
  const comments = to === -1 ? lines : lines.slice(0, to);
  const rest = to === -1 ? [] : lines.slice(to);
  return { isEnd: !rest.includes(comment), hasStatus: comments.includes(comment) };
}

/** The comment that the template itself says will be ignored: "Lines starting with '#' will be ignored". */
function readHint(text: string): string | undefined {
  const at = text.lastIndexOf("' will be ignored");
  if (at === -1 || text.includes("' will be kept")) return undefined;
  const comment = text.slice(text.lastIndexOf("'", at - 1) + 1, at);
  const line = text.lastIndexOf('\n', at) + 1;
  return comment !== '' && text.startsWith(`${comment} `, line) ? comment : undefined;
}
