import type { Provider } from '../rule-types.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export default {
  name: 'Two-factor authentication',
  docs: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
  revoke: { via: 'dashboard', path: ['Security settings', 'Two-factor authentication', 'Set up again'] },
  playbook: { kind: 'one-time-password' },
  rules: [
    {
      id: 'otpauth-secret',
      name: 'Secret of one-time passwords',
      kind: 'structured',
      severity: 'error',
      env: 'TOTP_SECRET',
      keywords: ['otpauth://'],
      // Documentation everywhere has base32 of `Hello`.
      pattern:
        /otpauth:\/\/[ht]otp\/[^\s"'<>?]{1,200}\?[^\s"'<>]{0,200}?\bsecret=(?<secret>(?!JBSWY3DP)[A-Z2-7]{16,128})(?![0-9A-Za-z])/,
      minEntropy: 3,
      sample: (make) => {
        const secret = make.from(BASE32, 32);
        return { text: `otpauth://totp/Acme:ann?secret=${secret}&issuer=Acme`, secret };
      },
      nearMisses: (make) => [
        `otpauth://totp/Acme:ann?secret=${make.from(BASE32, 8)}`,
        `otpauth://totp/Acme:ann?issuer=${make.from(BASE32, 32)}`,
        `otpauth://totp/Acme:ann?secret=JBSWY3DP${make.from(BASE32, 8)}`,
      ],
    },
  ],
} satisfies Provider;
