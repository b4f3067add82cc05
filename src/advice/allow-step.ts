import type { Step } from '../advice-types.ts';
import type { CodeLanguage } from '../languages/code-language.ts';
import type { RuleDetails } from '../rule-types.ts';
import { redacted } from './git-commands.ts';
import { isDocument, isKeyFile } from './path-kind.ts';

/** Says how to let a finding pass: by a comment in the file's own syntax, or, where there is none, by a setting. */
export function allowStep(details: RuleDetails, path: string, { comment }: CodeLanguage): Step {
  const mark = `keyguard:allow ${details.id} -- reason`;
  const hasLines = details.kind !== 'file' && !isKeyFile(path);
  if (hasLines && comment !== undefined) {
    const [open, close] = comment;
    return { action: 'allow', comment: close === undefined ? `${open} ${mark}` : `${open} ${mark} ${close}` };
  }
  // Plain text has no comments, but any line may say so; the matcher wants an opener before the mark.
  if (hasLines && isDocument(path)) return { action: 'allow', comment: `# ${mark}` };
  const glob = literalGlob(path);
  return { action: 'allow-file', file: path, glob, setting: `{ "ignore": [${JSON.stringify(glob)}] }` };
}

function literalGlob(path: string): string {
  return path.replaceAll(/\*{8}|[\\*?[\](){}!+@|]/gu, (part) => (part === redacted ? part : `\\${part}`));
}
