import type { Adapted, CodeLanguage, CodePlace } from './code-language.ts';
import { hash, inShell } from './common.ts';

const inside = {
  inside: '${CODE}',
  nested: [
    ['${', '}'],
    ['%{', '}'],
  ],
} as const;
const header = /^(?<kind>\w+)(?:[ \t][^\n{}]*)?\{/gmu;

/** The blocks that are read before variables are. */
function adaptTerraform(place: CodePlace): Adapted | 'not-here' | 'terraform-default' {
  const before = place.text.slice(0, place.start);
  const kind = [...before.matchAll(header)].at(-1)?.groups?.['kind'];
  if (kind === 'variable') return 'terraform-default';
  return kind === 'terraform' ? 'not-here' : place;
}

export const terraform: CodeLanguage = {
  name: 'Terraform',
  extensions: ['tf'],
  ...hash,
  moreComments: [['//'], ['/*', '*/']],
  ...inShell,
  lookup: 'var.NAME',
  import: 'variable "NAME" {\n  type      = string\n  sensitive = true\n}',
  importAfter: /^[^]*$/u,
  variable: 'terraform',
  strings: [{ open: '"', close: '"', escape: 'backslash', ...inside }],
  heredoc: { open: /<<-?(?<word>\w+)/u, form: inside },
  adapt: adaptTerraform,
};
