import type { AllowOrder } from './order.ts';

const anyReason = / -- reason(?= |$)/u;

/** Writes one comment for all that is to be allowed on a line: `keyguard:allow a, b -- why`. */
export function writeComment(orders: readonly AllowOrder[]): string {
  const rules = [...new Set(orders.map(({ match }) => match.ruleId))];
  const reasons = [...new Set(orders.map(({ treatment }) => cleanReason(treatment.reason)))];
  const [first] = orders;
  const ruleId = first?.match.ruleId ?? '';
  return (first?.treatment.comment ?? '')
    .replace(anyReason, () => ` -- ${reasons.join('; ')}`)
    .replace(`keyguard:allow ${ruleId}`, () => `keyguard:allow ${rules.join(', ')}`);
}

/** A reason stays on its line and inside of its comment, and shows a reader nothing but itself. */
function cleanReason(reason: string): string {
  return reason
    .replaceAll(/\*\/|-->|\}\}|["']{3}|\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
