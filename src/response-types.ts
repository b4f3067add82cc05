import type { Playbook, SecretKind } from './playbook-types.ts';

/** How far a value has come, as far as this clone knows. */
export type Reach = 'remote' | 'committed' | 'staged' | 'files' | 'unknown';

/** What is done after a leak, in this order. */
export type ResponsePart = 'revoke' | 'usage' | 'limits' | 'contact' | 'history' | 'prevent';

interface Named {
  readonly provider: string;
}

type Nothing = Readonly<Record<never, never>>;

interface MeasureFacts {
  readonly revoke: Named;
  readonly 'revoke-by-command': Nothing;
  /** Nobody issued it, or it is replaced in a way of its own: one of the sentences for its kind. */
  readonly replace: { readonly kind: SecretKind; readonly index: number };
  readonly rotate: Pick<Playbook, 'keys'>;
  readonly github: Named & { readonly github: NonNullable<Playbook['github']> };
  readonly usage: Named;
  readonly logs: Named;
  /** No page is known for certain. */
  readonly look: Named;
  readonly 'look-on-servers': Nothing;
  readonly strangers: Nothing;
  readonly evidence: Nothing;
  readonly limit: Named & Pick<Playbook, 'limit'>;
  readonly alerts: Nothing;
  readonly 'top-up': { readonly topUp: Playbook['topUp'] };
  readonly contact: Named;
  readonly 'tell-owner': Nothing;
  readonly incident: Nothing;
  readonly 'not-pushed': { readonly reach: Reach };
  readonly 'why-clean': { readonly isSure: boolean };
  readonly 'before-cleaning': Nothing;
  readonly 'clean-copy': Nothing;
  readonly clean: { readonly part: 'text' | 'file' };
  readonly 'clean-other': { readonly part: 'text' | 'file' };
  readonly 'force-push': Nothing;
  readonly 'clone-again': Nothing;
  readonly 'ask-host': Nothing;
  readonly 'separate-keys': Nothing;
  readonly 'least-privilege': Nothing;
  readonly 'delete-unused': Nothing;
  readonly 'never-send': Nothing;
  readonly 'every-90-days': Nothing;
  readonly store: Nothing;
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
