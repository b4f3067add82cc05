import type { Provider } from '../rule-types.ts';
import { isVaried } from './_mixture.ts';

export default {
  name: 'WordPress',
  docs: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
  revoke: { via: 'dashboard', url: 'https://api.wordpress.org/secret-key/1.1/salt/' },
  rules: [
    {
      id: 'wordpress-salt',
      name: 'WordPress security key or salt',
      kind: 'structured',
      severity: 'error',
      env: 'AUTH_KEY',
      keywords: ['auth_key', 'logged_in_key', 'nonce_key', 'auth_salt', 'logged_in_salt', 'nonce_salt'],
      // wp_generate_password(64, true, true): https://developer.wordpress.org/reference/functions/wp_generate_password/
      pattern:
        /\b(?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)\\{0,3}["'](?:,|\s{0,4}=>)\s{0,40}\\{0,3}["'](?<secret>[!#-&(-[\]-~ ]{64})\\{0,3}["']/,
      minEntropy: 3.5,
      validate: isVaried,
      sample: (make) => {
        const secret = make.from(
          'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789!@#$%^&*()-_[]{}<>~+=,.;:/?| ',
          64,
        );
        return { text: `define('AUTH_KEY', '${secret}');`, secret };
      },
      nearMisses: () => [
        "define('AUTH_KEY', 'put your unique phrase here');",
        "define('NONCE_SALT', $salt);",
      ],
    },
  ],
} satisfies Provider;
