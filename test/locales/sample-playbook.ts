import { replacements } from '../../src/advice/response/replacements.ts';

const provider = 'Stripe';
const page = ['https://example.com/limits'];
const each = (name: string, values: readonly unknown[]): readonly unknown[] =>
  values.map((value) => ({ provider, [name]: value }));

/** What the sentences of a playbook are rendered with, by their place among them. */
export const samplePlaybook: Readonly<Record<string, readonly unknown[]>> = {
  headline: [{ name: 'Stripe secret key', id: 'stripe-secret-key' }],
  'measures.replace': Object.entries(replacements).flatMap(([kind, entries]) =>
    entries.map((_, index) => ({ kind, index })),
  ),
  measures: [{ provider, place: '1Password' }],
  'measures.rotate': each('keys', ['several', 'one', undefined]),
  'measures.github': each('github', ['revoked', 'restricted', 'told', 'untold']),
  'measures.limit': each('limit', ['hard', 'opt-in', 'soft', 'none', undefined]),
  'measures.top-up': each('topUp', ['on', 'optional', undefined]),
  'measures.contact': each('lines', [page, undefined]),
  'measures.least-privilege': each('lines', [page, undefined]),
  'measures.not-pushed': each('reach', ['committed', 'staged']),
  'measures.why-clean': each('isSure', [true, false]),
  'measures.clean': each('part', ['text', 'file']),
  'measures.clean-other': each('part', ['text', 'file']),
  incidentTitle: each('isEnglish', [true, false]),
  incident: [
    { ruleName: 'Stripe secret key', provider, redacted: 'sk_****' },
    { ruleName: 'Private key', provider: undefined, redacted: undefined },
  ],
};
