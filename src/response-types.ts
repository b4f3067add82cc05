import type { Playbook, SecretKind } from './playbook-types.ts';

/** How far a value has come, as far as this clone knows. */
export type Reach = 'remote' | 'committed' | 'staged' | 'files' | 'unknown';

/** What is done after a leak, in this order. */
export type ResponsePart = 'revoke' | 'usage' | 'limits' | 'contact' | 'history' | 'prevent';

interface Named {
  readonly provider: string;
}

interface MeasureFacts {
  readonly revoke: Named;
  readonly 'revoke-by-command': unknown;
  /** Nobody issued it, or it is replaced in a way of its own: one of the sentences for its kind. */
  readonly replace: { readonly kind: SecretKind; readonly index: number };
  readonly rotate: Pick<Playbook, 'keys'>;
  readonly github: Named & { readonly github: NonNullable<Playbook['github']> };
  readonly usage: Named;
  readonly logs: Named;
  /** No page is known for certain. */
  readonly look: Named;
  readonly 'look-on-servers': unknown;
  readonly strangers: unknown;
  readonly evidence: unknown;
  readonly limit: Named & Pick<Playbook, 'limit'>;
  readonly alerts: unknown;
  readonly 'top-up': { readonly topUp: Playbook['topUp'] };
  readonly contact: Named;
  readonly 'tell-owner': unknown;
  readonly incident: unknown;
  readonly 'not-pushed': { readonly reach: Reach };
  readonly 'why-clean': { readonly isSure: boolean };
  readonly 'before-cleaning': unknown;
  readonly 'clean-copy': unknown;
  readonly clean: { readonly part: 'text' | 'file' };
  readonly 'clean-other': { readonly part: 'text' | 'file' };
  readonly 'force-push': unknown;
  readonly 'clone-again': unknown;
  readonly 'ask-host': unknown;
  readonly 'separate-keys': unknown;
  readonly 'least-privilege': unknown;
  readonly 'delete-unused': unknown;
  readonly 'never-send': unknown;
  readonly 'every-90-days': unknown;
  readonly store: unknown;
  readonly 'store-in': { readonly place: string };
}

export type MeasureName = keyof MeasureFacts;

/** One thing to do after a leak, as data; the locale makes the sentence. */
export type Measure<A extends MeasureName = MeasureName> = {
  [K in A]: {
    readonly action: K;
    /** What is copied or opened: a page, a menu path, commands. */
    readonly lines?: readonly string[];
    /** Told only when everything is. */
    readonly isDetail?: true;
  } & MeasureFacts[K];
}[A];

/** What to do for one secret, part by part. */
export type Response = readonly { readonly part: ResponsePart; readonly measures: readonly Measure[] }[];
