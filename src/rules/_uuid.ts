import type { Make } from '../rule-types.ts';

/** A made-up UUID, version 4. */
export function createUuid(make: Make): string {
  const variant = make.pick(['8', '9', 'a', 'b']);
  return `${make.hex(8)}-${make.hex(4)}-4${make.hex(3)}-${variant}${make.hex(3)}-${make.hex(12)}`;
}
