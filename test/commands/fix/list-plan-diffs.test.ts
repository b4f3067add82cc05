import { describe, expect, test } from 'vitest';

import { listPlanDiffs } from '../../../src/commands/fix/list-plan-diffs.ts';
import type { FileEdit } from '../../../src/fix/fix-types.ts';
import { loadMessages } from '../../../src/locales/index.ts';
import { createStyle } from '../../../src/report/color.ts';
import { renderDiff } from '../../../src/report/fix-diff.ts';
import { createMake } from '../../../src/rules/_make.ts';
import { ruleTable } from '../../../src/rules/table.generated.ts';
import { createMatcher } from '../../../src/scan/matcher.ts';
import { carriers } from '../../helpers/carriers.ts';
import { patternRules } from '../../helpers/samples.ts';
import { createChunk, createFile } from '../../scan/helpers/chunk.ts';

const matcher = createMatcher(ruleTable);
const { fix } = await loadMessages('en');
// Every fifth: each costs some matching.
const someCarriers = carriers.filter((_, index) => index % 5 === 0);

function isFound(text: string, path: string): boolean {
  let count = 0;
  matcher.match(createChunk(text, { file: createFile(path) }), () => (count += 1));
  return count > 0;
}

/** Shows what a plan does that changes every line of these files, and the lines around. */
function show(files: readonly { readonly path: string; readonly text: string }[]): string {
  const edits = files.map(({ path, text }): FileEdit => {
    const bytes = Buffer.from(text);
    const state = { path, mode: '100644', staged: { blob: '', bytes }, work: Buffer.from(`first\n${text}`) };
    const changed = Buffer.from(text.replaceAll(/$/gmu, ' '));
    return { state, staged: changed, work: Buffer.from(`second\n${text}`) };
  });
  const plan = { envFiles: new Map(), edits, unstaged: [], fixed: [], left: [] };
  const none = { path: '.gitignore', mode: '100644', staged: undefined, work: undefined };
  const read = {
    sources: new Map(),
    envFiles: new Map(),
    gitignore: none,
    examples: new Map(),
    modules: new Map(),
  };
  return renderDiff(
    listPlanDiffs({ subjects: [], matcher, files: read, plan }),
    fix,
    createStyle(false),
  ).join('\n');
}

/** Stretches of a secret that would help whoever sees them. */
function telling(secret: string): string[] {
  const tail = secret.slice(Math.ceil(secret.length / 4));
  return Array.from({ length: Math.max(0, tail.length - 7) }, (_, index) =>
    tail.slice(index, index + 8),
  ).filter((part) => /\d/u.test(part));
}

describe.each(patternRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('no diff shows its secrets, in changed lines or around them', () => {
    const sample = rule.sample(createMake(11));
    const { text, secret } = typeof sample === 'string' ? { text: sample, secret: sample } : sample;
    const files = someCarriers
      .map((carrier) => ({
        path: carrier.path,
        text: carrier.render(rule.env, (carrier.escape ?? String)(text)),
      }))
      .filter((file) => isFound(file.text, file.path));
    expect(files).not.toEqual([]);
    const shown = show(files);
    expect(shown).not.toContain(secret);
    expect(telling(secret).filter((part) => shown.includes(part))).toEqual([]);
  });
});
