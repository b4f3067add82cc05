import { readPackageFile } from '../read-template.ts';
import { quoteWord } from '../shell-word.ts';

/** What the hooks of a user know; nothing for those of one repository. */
export interface GlobalPackage {
  /** Where the global keyguard is. */
  readonly packageFolder: string;
  /** The folder of the node that ran it. */
  readonly nodeFolder: string;
}

const mark = /^# keyguard-shim \d+$/mu;
const recorded = "kg_package='' kg_node=''";

/** Renders the script that stands in for the hooks of another folder; with a package it also checks. */
export async function renderShim(found?: GlobalPackage): Promise<Buffer> {
  const template = await readPackageFile('hooks/shim.sh');
  if (found === undefined) return Buffer.from(template, 'latin1');
  const words = `kg_package=${quote(found.packageFolder)} kg_node=${quote(found.nodeFolder)}`;
  return Buffer.from(
    template.replace(recorded, () => words),
    'latin1',
  );
}

/** Whether a file is such a script. */
export function isShim(bytes: Uint8Array): boolean {
  return mark.test(Buffer.from(bytes).toString('latin1'));
}

function quote(text: string): string {
  return quoteWord(Buffer.from(text.replaceAll('\\', '/')).toString('latin1'));
}
