import type { Provider } from '../rule-types.ts';
import { isHandedPassword } from './_judge.ts';

// What stands right before the password, up to its quote.
const before = [
  String.raw`\bsshpass[ \t]{1,4}-p[ \t]{0,4}`,
  String.raw`\b(?:mysql\w{0,10}|mariadb)[ \t][^\n]{0,160}?[ \t]-p`,
  String.raw`\b(?:docker|podman|nerdctl|az|registry|oc|crane|skopeo|buildah)[ \t]{1,4}login[ \t][^\n]{0,160}?[ \t]{0,4}(?:-p|--password)[ =]{1,4}`,
  String.raw`\bredis-cli[ \t][^\n]{0,160}?-a[ \t]{1,4}`,
  String.raw`\bpass(?:in|out)?[ \t]{1,4}pass:`,
  String.raw`\brequirepass[ \t]{1,4}`,
  String.raw`\bidentified[ \t]{1,4}(?:with[ \t]{1,4}[\w'"]{1,40}[ \t]{1,4})?by[ \t]{1,4}(?:password[ \t]{1,4})?`,
  String.raw`ConvertTo-SecureString[ \t]{1,4}(?:-String[ \t]{1,4})?`,
  String.raw`(?:basic_?auth|\blogin|\bauthenticate)\([ \t]{0,4}\\{0,3}["'][^"'\n\\]{0,80}\\{0,3}["'],[ \t]{0,4}(?:Some\()?`,
].join('|');

export default {
  name: 'Password handed over',
  revoke: { via: 'self' },
  playbook: { kind: 'password' },
  rules: [
    {
      id: 'password-argument',
      name: 'Password on a command line or in a call',
      kind: 'generic',
      severity: 'error',
      env: 'PASSWORD',
      keywords: [
        'sshpass',
        'mysql',
        'mariadb ',
        ' login ',
        'redis-cli',
        'pass:',
        'requirepass',
        'identified ',
        'convertto-securestring',
        'basic_auth(',
        'basicauth(',
        'login(',
        'authenticate(',
      ],
      pattern: new RegExp(
        String.raw`(?:${before})\\{0,3}["']?(?<secret>[^\s"'\x60\\<>;|(){}$-][^\s"'\x60\\<>;|(){}]{7,200})(?=[\s"'\x60\\;|)]|$)`,
        'i',
      ),
      validate: isHandedPassword,
      sample: (make) => {
        const secret = make.alnum(16);
        return { text: `sshpass -p ${secret} ssh host`, secret };
      },
      nearMisses: () => [
        'mysql -u root -p database_name',
        'docker login -u app --password-stdin registry.example.com',
        'sshpass -p "$PASSWORD" ssh host',
        "CREATE USER app IDENTIFIED BY 'password'",
        'client.login("app", passwordFromVault)',
      ],
    },
  ],
} satisfies Provider;
