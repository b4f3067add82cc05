import type { DiffHunk, FileDiff } from '../fix-report-types.ts';
import type { FixMessages } from '../messages/fix.ts';
import type { Style } from './color.ts';
import { escapeText } from './escape.ts';

/** Renders what a fix does to each file as a unified diff; it shows nothing of a terminal's own codes. */
export function renderDiff(diffs: readonly FileDiff[], messages: FixMessages, style: Style): string[] {
  return diffs.flatMap((diff) => [
    ...renderNames(diff, messages, style),
    ...diff.hunks.flatMap((hunk) => renderHunk(hunk, style)),
  ]);
}

function renderNames({ path, where, isNew }: FileDiff, messages: FixMessages, style: Style): string[] {
  const name = escapeText(path);
  const note = style.quiet(`  (${escapeText(messages.where[where])})`);
  return [
    style.heading(`--- ${isNew ? '/dev/null' : `a/${name}`}`),
    style.heading(`+++ ${where === 'unstaged' ? '/dev/null' : `b/${name}`}`) + note,
  ];
}

function renderHunk({ oldStart, oldLines, newStart, newLines, lines }: DiffHunk, style: Style): string[] {
  const place = `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
  return [style.code(place), ...lines.map((line) => paintLine(line, style))];
}

function paintLine(line: string, style: Style): string {
  const sign = line.charAt(0);
  const text = sign + escapeText(line.slice(1).replaceAll('\t', '    '));
  if (sign === '+') return style.added(text);
  if (sign === '-') return style.removed(text);
  return sign === '\\' ? style.quiet(text) : text;
}
