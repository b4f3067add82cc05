import type { SecretKind } from '../../playbook-types.ts';

/** For each sentence on how a secret of this kind is replaced, the commands that it shows; none of them holds a value. */
export const replacements: Readonly<Record<SecretKind, readonly (readonly string[])[]>> = {
  'private-key': [
    [],
    ['ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519_new', 'ssh-keygen -lf ~/.ssh/authorized_keys'],
    ['certbot revoke --reason keycompromise --cert-name NAME', 'certbot certonly --force-renewal -d NAME'],
    ['gpg --output revoke.asc --gen-revoke KEY_ID', 'gpg --import revoke.asc', 'gpg --send-keys KEY_ID'],
  ],
  'ssh-key': [
    ['ssh-keygen -t ed25519 -f ~/.ssh/id_ed25519_new'],
    ['ssh-copy-id -i ~/.ssh/id_ed25519_new.pub USER@HOST'],
    ['ssh-keygen -lf ~/.ssh/authorized_keys'],
    ['last -F', 'journalctl -u ssh --since -30d'],
  ],
  'vpn-key': [['(umask 077; wg genkey > new.key && wg pubkey < new.key > new.pub)'], []],
  'encryption-key': [[], []],
  'signing-key': [[], []],
  'session-token': [[], []],
  database: [
    [],
    [
      String.raw`psql -c '\password ROLE'`,
      "mysql -e \"ALTER USER 'USER'@'%' IDENTIFIED BY RANDOM PASSWORD\"",
    ],
    ['psql -c "SELECT usename, client_addr, backend_start FROM pg_stat_activity"'],
    [],
  ],
  webhook: [[]],
  password: [[], []],
  wallet: [[], []],
  'one-time-password': [[], []],
  file: [[], []],
};
