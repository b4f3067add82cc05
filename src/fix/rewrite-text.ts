import type { CodeLanguage } from '../languages/code-language.ts';
import { addImport } from './add-import.ts';
import type { Range } from './find-literal.ts';
import { type LeftReason, type Rewrite, rewriteValue } from './rewrite-value.ts';

/** What one finding asks of its file's text. */
export interface Edit {
  readonly range: Range;
  /** `lookup`: an expression reads the value; else the text that takes its place. */
  readonly how: { readonly lookup: 'value' | 'whole' } | { readonly text: string };
}

/** Gives the value that an edit takes out of the text, as its program knows it, or why it has to stay; raw. */
export function readValue(
  text: string,
  edit: Edit,
  language: CodeLanguage,
): { readonly value: string } | LeftReason {
  const rewrite = planEdit(text, edit, { language, code: '', name: '' });
  return typeof rewrite === 'string' ? rewrite : { value: rewrite.value };
}

interface Way {
  readonly language: CodeLanguage;
  readonly code: string;
  readonly name: string;
}

function planEdit(text: string, { range, how }: Edit, { language, code, name }: Way): Rewrite | LeftReason {
  if ('text' in how)
    return {
      ...range,
      text: how.text,
      value: text.slice(range.start, range.end),
      moved: range,
      isComplete: true,
    };
  return rewriteValue({ text, range, code, name, part: how.lookup, language });
}

/** An edit with the expression that reads its variable, and what that needs at the top of the file. */
export interface NamedEdit extends Edit {
  readonly code: string;
  /** The variable, as the code knows it. */
  readonly name: string;
  readonly import: string | undefined;
}

/** Gives the text with all edits made, or why one of them cannot be. */
export function rewriteText(
  text: string,
  edits: readonly NamedEdit[],
  language: CodeLanguage,
): { readonly text: string } | LeftReason {
  let done = text;
  const imports = new Set<string>();
  // From the end, so that what stands before keeps its place.
  let waiting = edits.toSorted((one, other) => other.range.start - one.range.start);
  for (let edit = waiting.shift(); edit !== undefined; edit = waiting.shift()) {
    const rewrite = planEdit(done, edit, { language, code: edit.code, name: edit.name });
    if (typeof rewrite === 'string') return rewrite;
    waiting = followEdits(done, rewrite, waiting);
    done = done.slice(0, rewrite.start) + rewrite.text + done.slice(rewrite.end);
    if (rewrite.isComplete !== true && edit.import !== undefined) imports.add(edit.import);
  }
  for (const line of imports) done = addImport(done, line, language);
  return { text: done };
}

/** Finds the edits again that are in the same text as the one just made; what moved with it is done. */
function followEdits(text: string, rewrite: Rewrite, edits: readonly NamedEdit[]): NamedEdit[] {
  return edits
    .filter(({ range }) => range.end <= rewrite.moved.start)
    .map((edit) => {
      if (edit.range.start < rewrite.start) return edit;
      const kept = text.slice(rewrite.start, edit.range.end);
      const shift = Math.max(0, rewrite.text.indexOf(kept));
      return { ...edit, range: { start: edit.range.start + shift, end: edit.range.end + shift } };
    });
}
