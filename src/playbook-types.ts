/** A page of a provider: its address, or the menus that lead there. */
export type Page = string | readonly string[];

/** What no provider issued, or what is replaced in a way of its own. */
export type SecretKind =
  | 'private-key'
  | 'ssh-key'
  | 'vpn-key'
  | 'encryption-key'
  | 'signing-key'
  | 'session-token'
  | 'database'
  | 'webhook'
  | 'password'
  | 'wallet'
  | 'one-time-password'
  | 'file';

/** What matters once a key has leaked; what is not known for certain is left out. */
export interface Playbook {
  /** Left out for a key that the provider issued. */
  readonly kind?: SecretKind;
  /** Where the provider shows what was used and what it cost. */
  readonly usage?: Page;
  /** Where it shows who did what. */
  readonly logs?: Page;
  readonly limits?: Page;
  /** What stops at the limit: use does, use does once that is switched on, nothing does, or there is no limit. */
  readonly limit?: 'hard' | 'opt-in' | 'soft' | 'none';
  /** Whether credit is bought by itself: from the start, or once somebody switched it on. */
  readonly topUp?: 'on' | 'optional';
  /** Whether a second key can exist beside the old one, or a new one kills the old one at once. */
  readonly keys?: 'several' | 'one';
  /** What comes of GitHub finding one in public: the provider revokes it, restricts it, is told, or nobody is. */
  readonly github?: 'revoked' | 'restricted' | 'told' | 'untold';
  readonly contact?: string;
  /** How keys that may do less are made. */
  readonly scopes?: string;
  /** Revokes one where the provider's tool is installed; never with the value itself as an argument. */
  readonly command?: string;
}
