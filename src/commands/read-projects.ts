import path from 'node:path';

import { listFolder, readEntry, readFileIfThere } from '../files.ts';
import { type Project, listPackages, packageFiles, readManifest } from '../languages/project.ts';

/** Reads what the packages are like that the files belong to, by the files' paths from the top; none for a file in no package. */
export async function readProjects(
  topLevel: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, Project>> {
  const packages = new Map<string, Promise<Project | undefined>>();
  const projects = new Map<string, Project>();
  for (const file of new Set(paths)) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const known = packages.get(folder) ?? readPackage(topLevel, folder);
    packages.set(folder, known);
    const project = await known;
    if (project) projects.set(file, { ...project, head: await readHead(topLevel, file) });
  }
  return projects;
}

/** The nearest folder with a package file, from the file's own up to the top. */
async function readPackage(topLevel: string, from: string): Promise<Project | undefined> {
  for (let folder: string | undefined = from; folder !== undefined; folder = goUp(folder)) {
    const files = new Set(await listFolder(path.join(topLevel, folder)));
    const named = [...files].filter((file) => packageFiles.has(file));
    if (named.length > 0) return describe(path.join(topLevel, folder), { folder, files, named });
  }
  return undefined;
}

function goUp(folder: string): string | undefined {
  return folder === '' ? undefined : folder.slice(0, folder.slice(0, -1).lastIndexOf('/') + 1);
}

interface Found {
  readonly folder: string;
  readonly files: ReadonlySet<string>;
  readonly named: readonly string[];
}

async function describe(full: string, { folder, files, named }: Found): Promise<Project> {
  const packages = new Set<string>();
  let scripts = '';
  for (const file of named) {
    const text = await readStart(path.join(full, file), 1_000_000);
    const manifest = file.endsWith('.json') ? readManifest(text) : undefined;
    for (const name of manifest?.packages ?? listPackages(text)) packages.add(name);
    scripts += manifest?.scripts ?? '';
  }
  return { folder, files, packages, scripts, head: '' };
}

function readHead(topLevel: string, file: string): Promise<string> {
  return /\.[cm]?[jt]sx?$/u.test(file) ? readStart(path.join(topLevel, file), 2000) : Promise.resolve('');
}

async function readStart(file: string, length: number): Promise<string> {
  if ((await readEntry(file))?.kind !== 'file') return '';
  const bytes = await readFileIfThere(file);
  return bytes?.subarray(0, length).toString() ?? '';
}
