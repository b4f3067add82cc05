import type { Validate } from '../rule-types.ts';
import { isInContext } from './_in-context.ts';

const NEIGHBOURHOOD = 60;

/** Accepts an Algolia key that nothing beside it calls a search key, which is public by design. */
export const isAlgoliaAdminKey: Validate = (candidate) => {
  const { window, index } = candidate;
  return !/search/i.test(window.slice(Math.max(0, index - NEIGHBOURHOOD), index)) && isInContext(candidate);
};
