import { readIgnored } from '../ignored.ts';
import { type Place, fromTop } from './find-place.ts';
import type { Target } from './resolve-target.ts';

/** Something that was named, and the work tree that it is in. */
export interface PlacedTarget extends Target {
  readonly place: Place | undefined;
}

/** Finds what git leaves out of what was named, asking once a work tree; what is tracked is not left out. */
export async function findIgnored(targets: readonly PlacedTarget[]): Promise<ReadonlySet<PlacedTarget>> {
  const ignored = new Set<PlacedTarget>();
  for (const { place, members } of groupByPlace(targets)) {
    const paths = [...members.keys()].filter((path) => path !== '' && !isGitFolder(path));
    const left = new Set(await readIgnored(place.git, paths));
    const isLeft = (path: string): boolean => left.has(path) || isGitFolder(path);
    const named = [...members].flatMap(([path, same]) => (isLeft(path) ? same : []));
    for (const target of named) ignored.add(target);
  }
  return ignored;
}

/** git knows no rules about its own folder, and lists nothing of it. */
function isGitFolder(path: string): boolean {
  return path.split('/').includes('.git');
}

interface PlaceGroup {
  readonly place: Place;
  /** What was named, by its path from the top. */
  readonly members: Map<string, PlacedTarget[]>;
}

function groupByPlace(targets: readonly PlacedTarget[]): Iterable<PlaceGroup> {
  const groups = new Map<string, PlaceGroup>();
  for (const target of targets) {
    const { place, location } = target;
    if (place === undefined) continue;
    const group = groups.get(place.topLevel) ?? { place, members: new Map<string, PlacedTarget[]>() };
    groups.set(place.topLevel, group);
    const path = fromTop(place, location);
    group.members.set(path, [...(group.members.get(path) ?? []), target]);
  }
  return groups.values();
}
