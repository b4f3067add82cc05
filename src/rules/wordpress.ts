import type { Provider } from '../rule-types.ts';

// Of the generator: https://api.wordpress.org/secret-key/1.1/salt/
const SALT = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#$%^&*()-_[]{}<>~`+=,.;:/?|';

export default {
  name: 'WordPress',
  docs: 'https://developer.wordpress.org/advanced-administration/security/hardening/#security-keys',
  revoke: { via: 'self' },
  rules: [
    {
      id: 'wordpress-key',
      name: 'WordPress key or salt',
      kind: 'structured',
      severity: 'error',
      env: 'AUTH_KEY',
      keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
      // 64 characters of any kind but quotes and backslashes, as the project's own generator gives them.
      pattern:
        /define\(\s{0,20}['"](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)['"]\s{0,4},\s{0,40}['"](?<secret>[^'"\\\n]{64})['"]/,
      minEntropy: 4,
      sample: (make) => {
        const secret = make.from(SALT, 64);
        return {
          text: `define('${make.pick(['AUTH_KEY', 'SECURE_AUTH_SALT', 'NONCE_KEY'])}', '${secret}');`,
          secret,
        };
      },
      nearMisses: () => [
        "define('AUTH_KEY', 'put your unique phrase here');",
        `define('AUTH_KEY', '${'-'.repeat(64)}');`,
      ],
    },
  ],
} satisfies Provider;
