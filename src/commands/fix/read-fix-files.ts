import path from 'node:path';

import { readEntry, readFileIfThere } from '../../files.ts';
import type { FixPlace } from '../../fix/apply-fix.ts';
import type { FileState, FixSubject } from '../../fix/fix-types.ts';
import { readBlob, readEntries } from '../../fix/index-edit.ts';
import type { FixFiles } from '../../fix/plan-fix.ts';
import { readTreatment } from '../../fix/read-treatment.ts';

/** Reads what a plan is made from: the files with findings, the environment files with their examples, and `.gitignore`. */
export async function readFixFiles(place: FixPlace, subjects: readonly FixSubject[]): Promise<FixFiles> {
  const sources = [...new Set(subjects.map(({ match }) => match.file.path))];
  const envFiles = [
    ...new Set(subjects.map(readTreatment).flatMap((each) => ('envFile' in each ? [each.envFile] : []))),
  ];
  const examples = envFiles.map((file) => `${file}.example`);
  const read = async (paths: readonly string[]) =>
    new Map((await readStates(place, paths)).map((state) => [state.path, state]));
  const states = await read([...sources, ...examples, '.gitignore']);
  const pick = (file: string): FileState =>
    states.get(file) ?? { path: file, mode: '100644', staged: undefined, work: undefined };
  return {
    sources: new Map(sources.map((file) => [file, pick(file)])),
    envFiles: await readContents(place, envFiles),
    gitignore: pick('.gitignore'),
    modules: await readModules(place, sources),
    examples: new Map(envFiles.map((file) => [file, pick(`${file}.example`)])),
  };
}

async function readStates(place: FixPlace, paths: readonly string[]): Promise<readonly FileState[]> {
  const entries = new Map((await readEntries(place.git, paths)).map((entry) => [entry.path, entry]));
  const states: FileState[] = [];
  for (const file of paths) {
    const entry = entries.get(file);
    const staged = entry && { blob: entry.blob, bytes: await readBlob(place.git, entry.blob) };
    states.push({ path: file, mode: entry?.mode ?? '100644', staged, work: await readWork(place, file) });
  }
  return states;
}

/** Terraform takes all files of a folder for one program. */
async function readModules(
  place: FixPlace,
  sources: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const source of sources.filter((file) => file.endsWith('.tf'))) {
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    if (texts.has(folder)) continue;
    const entries = await readEntries(place.git, [folder === '' ? '.' : folder]);
    const own = entries.filter(({ path: file }) => /^[^/]+\.tf$/u.test(file.slice(folder.length)));
    const blobs = await Promise.all(own.map(({ blob }) => readBlob(place.git, blob)));
    texts.set(folder, blobs.join('\n'));
  }
  return texts;
}

async function readWork({ topLevel }: FixPlace, file: string): Promise<Buffer | undefined> {
  const full = path.join(topLevel, file);
  return (await readEntry(full))?.kind === 'file' ? readFileIfThere(full) : undefined;
}

async function readContents(place: FixPlace, paths: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  for (const file of paths) {
    const bytes = await readWork(place, file);
    if (bytes !== undefined) contents.set(file, bytes);
  }
  return contents;
}
