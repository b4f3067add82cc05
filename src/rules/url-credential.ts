import type { Provider } from '../rule-types.ts';
import { isConnectionPassword, isUrlPassword } from './_url-password.ts';

const url = (scheme: string, login: string, place: string): string => `${scheme}://${login}@${place}`;

export default {
  name: 'Credentials in URLs',
  docs: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
  revoke: { via: 'self' },
  playbook: { kind: 'database' },
  rules: [
    {
      id: 'url-password',
      name: 'Password in a URL',
      kind: 'url-credential',
      severity: 'error',
      env: 'DATABASE_URL',
      keywords: ['://', String.raw`:\/\/`],
      // Any scheme: it stands before the pattern, so that a line without `user:password@` costs nothing.
      // The slashes may be escaped, as in JSON; the user may be an address of mail.
      pattern:
        /:\\{0,3}\/\\{0,3}\/(?<user>[^\s:/?#"'`<>\\]{0,100}):(?<secret>[^\s/"'`<>\\]{1,200})@(?<host>[\w.-]{0,253})/,
      validate: isUrlPassword,
      sample: (make) => {
        const secret = make.alnum(16);
        return { text: `postgres://app:${secret}@db-1.${make.lower(8)}.com:5432/app`, secret };
      },
      nearMisses: (make) => [
        url('postgres', 'postgres:postgres', 'localhost:5432/app'),
        url('https', 'user:pass', 'example.com/'),
        url('mysql', 'root:secret', '127.0.0.1/test'),
        url('redis', ':password', 'redis:6379/0'),
        url('https', 'user:${PASSWORD}', 'db.acme.io/'),
        url('amqp', 'app:%s', 'rabbit.acme.io/'),
        url('mongodb+srv', '<user>:<password>', 'cluster0.abcde.mongodb.net/'),
        `https://acme.io:8080/a@${make.lower(8)}.com`,
        'git@github.com:owner/name.git',
      ],
    },
    {
      id: 'oracle-url-password',
      name: 'Password in an Oracle URL',
      kind: 'url-credential',
      severity: 'error',
      env: 'DATABASE_PASSWORD',
      docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
      keywords: ['jdbc:oracle:'],
      pattern:
        /jdbc:oracle:(?:thin|oci8?):(?<user>[\w$#.-]{1,60})\/(?<secret>[^\s@"'`<>\\]{4,128})@(?:\/\/)?(?<host>[\w.-]{0,253})/i,
      validate: isUrlPassword,
      sample: (make) => {
        const secret = make.alnum(16);
        return { text: `jdbc:oracle:thin:app/${secret}@//db.${make.lower(8)}.com:1521/app`, secret };
      },
      nearMisses: () => [
        'jdbc:oracle:thin:@db.acme.io:1521:app',
        'jdbc:oracle:thin:scott/tiger@localhost:1521:app',
        'jdbc:oracle:thin:user/password@db.acme.io:1521:app',
      ],
    },
    {
      id: 'dsn-password',
      name: 'Password in a data source name of MySQL',
      kind: 'url-credential',
      severity: 'error',
      env: 'DATABASE_PASSWORD',
      docs: 'https://github.com/go-sql-driver/mysql#dsn-data-source-name',
      keywords: ['@tcp(', '@unix(', '@tcp4(', '@tcp6('],
      pattern: /:(?<secret>[^\s:@"'`<>\\/(){}]{4,128})@(?:tcp[46]?|unix)\((?<host>[\w.-]{0,253})/,
      validate: isUrlPassword,
      sample: (make) => {
        const secret = make.alnum(16);
        return { text: `app:${secret}@tcp(db.${make.lower(8)}.com:3306)/app`, secret };
      },
      nearMisses: () => [
        'root:root@tcp(127.0.0.1:3306)/app',
        'user:password@tcp(db.acme.io:3306)/app',
        'app:@tcp(db.acme.io:3306)/app',
      ],
    },
    {
      id: 'connection-string-password',
      name: 'Password in a connection string',
      kind: 'url-credential',
      severity: 'error',
      env: 'DATABASE_CONNECTION_STRING',
      keywords: [';password', '; password', ';pwd', '; pwd', '&password=', '?password='],
      pattern:
        /[;&?][ \t]{0,4}(?:password|pwd)[ \t]{0,4}=[ \t]{0,4}(?<secret>[^\s;&"'`<>\\]{6,128})(?=[;&"'`\s\\]|$)/i,
      validate: isConnectionPassword,
      sample: (make) => {
        const secret = make.alnum(16);
        const server = `${make.lower(8)}.database.windows.net`;
        return { text: `Server=tcp:${server},1433;User ID=app;Password=${secret};Encrypt=True;`, secret };
      },
      nearMisses: () => [
        'Server=localhost;User ID=sa;Password=Password123;',
        'Server=db.acme.io;User ID=sa;Password={your_password};',
        'Server=db.acme.io;User ID=sa;Password=${DB_PASSWORD};',
        '?user=app&password=secret',
      ],
    },
  ],
} satisfies Provider;
