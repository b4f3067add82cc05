import { isRepetitive, isSequential } from './filler.ts';
import { isMarkedExample, isPlaceholderWords } from './placeholder-words.ts';

/**
 * What counts: the `shape` of templates, lookups and fillers alone; also what is `marked` by a word too long to come up by
 * chance; or any `words` that stand for a value.
 */
export type Evidence = 'shape' | 'marked' | 'words';

const WHOLE_TEMPLATES = [
  /^<[^<>]*>$/, // <TOKEN>
  /^\[[^[\]]*\]$/, // [token]
  /^\{[^{}]*\}$/, // {token}
  /^%[^%]*%$/, // %TOKEN%
  /^%(?:\(\w+\))?[sdvq]$/, // %s, %(name)s
  /^\$(?:env:)?(?:[A-Za-z_]+|[A-Z_][A-Z0-9_]*)$/, // $TOKEN
  /^__\w+__$/, // __TOKEN__
  /^@\w+@$/, // @TOKEN@
];
const TEMPLATE_PARTS = /\$\{[^{}]*\}|\{\{[^{}]*\}\}|#\{[^{}]*\}|<%[^%]*%>|\$\([^()]*\)|\.{3}|…/;
// An expression that reads the value from elsewhere, and references to a secret store.
const LOOKUPS =
  /^(?:process\.env|import\.meta\.env|os\.(?:environ|getenv)|System\.(?:getenv|getProperty)|Deno\.env|Bun\.env|getenv|env\(|ENV\[|\$_ENV|\$_SERVER|std::env|secrets\.|vars?\.|local\.|data\.|module\.|!Ref|!Sub|op:\/\/|vault:|ref\+|arn:aws:|@Microsoft\.KeyVault)/;

/** Whether a value only stands for a secret: a template, a filler, a lookup, or words such as `your-api-key-here`. */
export function isPlaceholder(value: string, evidence: Evidence = 'words'): boolean {
  if (WHOLE_TEMPLATES.some((template) => template.test(value))) return true;
  if (TEMPLATE_PARTS.test(value) || LOOKUPS.test(value)) return true;
  if (isRepetitive(value) || isSequential(value)) return true;
  if (evidence === 'shape') return false;
  return isMarkedExample(value) || (evidence === 'words' && isPlaceholderWords(value));
}
