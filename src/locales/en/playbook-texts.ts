import type { IncidentFacts, PlaybookMessages } from '../../messages/playbook.ts';

/** How secrets are replaced that no provider issued. */
export const kinds: PlaybookMessages['kinds'] = {
  'private-key': [
    'Make a new key pair and replace it wherever it is trusted; then stop trusting the old one.',
    'SSH: make a new pair, add its public half on every server, log in with it, then delete the line of the old one in authorized_keys:',
    'TLS: have the certificate issued anew with a new key, install it, then revoke the old one as compromised:',
    'GPG: revoke the key and publish that; sign with a new one:',
  ],
  'ssh-key': [
    'Make a new key pair now; a passphrase on the old one only buys time:',
    'Add the new public key on every server and git host, and log in with it:',
    'Delete the old one there, deploy keys included. Its fingerprint shows which line it is:',
    'Look for logins that are not yours:',
  ],
  'vpn-key': [
    'Make a new key pair on that machine:',
    'Give every peer the new public key and delete the old one; a pre-shared key is replaced on both sides.',
  ],
  'encryption-key': [
    'Make a new key and encrypt everything again; keep the old one only to decrypt.',
    'Whoever has a copy of the encrypted data can read it: replace each secret that is in there, too.',
  ],
  'signing-key': [
    'Make a new signing key, sign with it, and stop accepting the old one: others can sign as you until then.',
    'All sessions and tokens signed with the old one end: users log in again. Where keys have ids, publish both for the change only.',
  ],
  'session-token': [
    'End the session that it stands for: log out everywhere, or have the issuer revoke it.',
    'A token that cannot be revoked is valid until it expires: if that is more than hours away, rotate the signing key.',
  ],
  database: [
    'Change the password on the server now, then where it is used.',
    'Without showing it to anyone:',
    'See who is connected, and end what is not yours:',
    'Let only your own machines connect, and give each application its own role without rights to others’ tables.',
  ],
  webhook: ['Make a new address first where something still sends to it: the old one stops at once.'],
  password: [
    'Change it wherever it opens something, with a new one that is used nowhere else.',
    'End open sessions, switch on two-factor authentication, and change it in every other place where the same one was used.',
  ],
  wallet: [
    'Move what it holds to a new wallet now: it cannot be revoked, and bots take it within minutes.',
    'Take back token approvals, and hand over contracts that it owns.',
  ],
  'one-time-password': [
    'Set two-factor authentication up anew: the old secret makes valid codes for ever.',
    'Make new recovery codes, and look at recent logins.',
  ],
  file: [
    'Treat every value in the file as leaked: revoke each; npx keyguard scan tells what they are.',
    'Revoke in the order of the damage: cloud and payment keys first, then databases, then the rest.',
  ],
};

/** A report to a provider. */
export function incident({ ruleName, provider, redacted }: IncidentFacts): readonly string[] {
  return [
    `Subject: Exposed credential: ${ruleName}`,
    '',
    provider === undefined ? 'Hello,' : `Hello ${provider} team,`,
    '',
    'a credential of our account was exposed. It is not in this message.',
    '',
    `Credential: ${ruleName}${redacted === undefined ? '' : `, ${redacted}`}`,
    'Account: [account or organization id, name of the key]',
    'Exposed: [where, for example a public repository], since [date, time, zone]',
    'Noticed: [date, time, zone], by [whom or what]',
    'Done: [revoked at time; replaced; spending limit set to amount]',
    'Seen: [use that was not ours: times, services, addresses, cost; or: none so far]',
    '',
    'Please:',
    '- confirm that the credential no longer works,',
    '- tell us of its use from [time] on, and of anything created with it,',
    '- [refund of amount for use that was not ours: yes / no].',
    '',
    'We have kept logs from [time] to [time].',
    '',
    '[name, role, how to reach you]',
  ];
}
