import { factsText } from './facts-text.generated.ts';

/** Gives the facts' text; the bundles read it from a file beside them, once there is a finding. */
export function loadFactsText(): string {
  return factsText;
}
