import type { FixSubject } from './fix-types.ts';
import type { Treatment } from './read-treatment.ts';

/** A value that is to move, with its file's text to be rewritten. */
export interface EditOrder extends FixSubject {
  readonly treatment: Extract<Treatment, { kind: 'edit' }>;
}

/** A finding that a comment above its line is to allow. */
export interface AllowOrder extends FixSubject {
  readonly treatment: Extract<Treatment, { kind: 'allow' }>;
}

/** A finding with what is to be done in its file's text. */
export type Order = EditOrder | AllowOrder;

/** Whether its value moves. */
export function isEdit(order: Order): order is EditOrder {
  return order.treatment.kind === 'edit';
}

/** Whether a comment is to allow it. */
export function isAllow(order: Order): order is AllowOrder {
  return order.treatment.kind === 'allow';
}
