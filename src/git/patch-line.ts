import { beginRun, dropLastNewline, endRun } from './chunk-writer.ts';
import { type DiffState, makeDamagedError } from './diff-state.ts';
import { listSections } from './patch-sections.ts';

const headerLine =
  /^(?:old mode|new mode|deleted file mode|new file mode|similarity index|rename from|rename to|---|\+\+\+) /u;
const hunkLine = /^@@ -(?<oldFirst>\d+)(?:,(?<old>\d+))? \+(?<first>\d+)(?:,(?<added>\d+))? @@/u;

/** Takes a line that is not one of a hunk's own: a header, a hunk's first line, the remark that a newline is missing. */
export function takePatchLine(state: DiffState, line: string): void {
  if (line.startsWith('diff --git ')) beginSection(state);
  else if (line.startsWith('@@ ')) beginHunk(state, line);
  else if (line.startsWith('\\ ')) takeMissingNewline(state);
  else takeHeaderLine(state, line);
}

/** Hands on what the last hunk brought. */
export function finishHunk(state: DiffState): void {
  endRun(state.writer, state.hunk.isWholeFile);
}

/** Makes sure that nothing of a section is missing: its ids and, where contents differ, at least one hunk. */
export function finishSection(state: DiffState): void {
  finishHunk(state);
  const section = state.sections[state.begun - 1];
  if (!section) return;
  const isIndexed = state.place !== 'header';
  const hasHunks = state.place === 'hunk';
  if (isIndexed !== section.isIndexed || hasHunks !== section.hasHunks) throw makeDamagedError('section');
}

// It follows the last removed line, the last added line, or both.
function takeMissingNewline(state: DiffState): void {
  const { hunk, writer } = state;
  if (state.place !== 'hunk') throw makeDamagedError('header');
  if (hunk.newLeft === 0) {
    if (writer.file && hunk.size > 0) dropLastNewline(writer);
    finishHunk(state);
  } else if (hunk.newLeft < hunk.size) throw makeDamagedError('hunk');
}

function beginSection(state: DiffState): void {
  finishSection(state);
  if (state.begun === state.sections.length) beginFile(state);
  state.begun++;
  state.place = 'header';
}

function beginFile(state: DiffState): void {
  const file = state.raw.files[state.nextFile++];
  if (!file) throw makeDamagedError('section');
  state.file = file;
  state.sections = listSections(file, state.raw.typeChanges.has(file));
  state.begun = 0;
}

function takeHeaderLine(state: DiffState, line: string): void {
  if (state.place !== 'header' && state.place !== 'indexed') throw makeDamagedError('patch');
  if (line.startsWith('index ')) takeIndexLine(state, line);
  else if (!headerLine.test(line)) throw makeDamagedError('header');
}

/** The object ids prove that this section belongs to that file. */
function takeIndexLine(state: DiffState, line: string): void {
  const expected = state.sections[state.begun - 1]?.index ?? '';
  if (line !== expected && !line.startsWith(`${expected} `)) throw makeDamagedError('index');
  state.place = 'indexed';
}

function beginHunk(state: DiffState, line: string): void {
  finishHunk(state);
  if (state.place !== 'indexed' && state.place !== 'hunk') throw makeDamagedError('header');
  const counts = hunkLine.exec(line)?.groups;
  if (!counts) throw makeDamagedError('hunk');
  const { hunk } = state;
  hunk.oldLeft = Number(counts['old'] ?? 1);
  hunk.newLeft = Number(counts['added'] ?? 1);
  hunk.size = hunk.newLeft;
  hunk.isLineStart = true;
  hunk.line = Number(counts['first']);
  hunk.kept = [];
  state.place = 'hunk';
  if (hunk.size > 0) chooseLines(state);
}

function chooseLines({ file, handlers, hunk, writer }: DiffState): void {
  if (!file) throw makeDamagedError('section');
  const last = hunk.line + hunk.size - 1;
  const isNewFile = file.status === 'added' || file.status === 'type-changed';
  hunk.kept = handlers.hunk(file, hunk.line, last);
  hunk.keptAt = 0;
  hunk.isAllKept = hunk.kept[0] === hunk.line && hunk.kept[1] === last;
  hunk.isWholeFile = isNewFile && hunk.line === 1;
  if (hunk.isAllKept) beginRun(writer, file, hunk.line);
}
