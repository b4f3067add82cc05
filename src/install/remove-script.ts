import { type Located, locateJson } from './locate-json.ts';
import { setScript } from './package-script.ts';

const bom = '\u{FEFF}';

/** Takes a script out of a package.json's text: what `setScript` made of a text becomes that text again, but for empty scripts. */
export function removeScript(text: string, name: string, script: string): string {
  const start = text.startsWith(bom) ? bom.length : 0;
  const json = text.slice(start);
  const top = locateJson(json);
  const scripts = top.members?.findLast(({ key }) => key === 'scripts')?.value;
  if (scripts === undefined) return text;
  const isOnly = scripts.members?.length === 1;
  const without = isOnly ? replace(json, scripts, '{}') : removeMember(json, scripts, name);
  const candidates = isOnly ? [removeMember(json, top, 'scripts'), without] : [without];
  const before = candidates.find((candidate) => setScript(candidate, name, script) === json) ?? without;
  return text.slice(0, start) + before;
}

/** Takes a member out with the comma and the white space that it brought. */
function removeMember(json: string, { members = [], ...object }: Located, key: string): string {
  const index = members.findLastIndex((member) => member.key === key);
  const member = members[index];
  if (member === undefined) return json;
  const previous = members[index - 1];
  const next = members[index + 1];
  if (previous !== undefined) return replace(json, { start: previous.value.end, end: member.value.end }, '');
  if (next !== undefined) return replace(json, { start: member.keyStart, end: next.keyStart }, '');
  return replace(json, object, '{}');
}

function replace(json: string, { start, end }: Located, text: string): string {
  return json.slice(0, start) + text + json.slice(end);
}
