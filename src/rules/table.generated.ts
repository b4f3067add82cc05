// Generated from the provider files: `npm run update` rewrites it.
import type { RuleTable } from '../rule-types.ts';
import { deferTextCheck, openTable } from './open-table.ts';

/** What the matcher works with: no names, no facts, no samples. */
export const ruleTable: RuleTable = {
  patterns: openTable({ size: 839, length: 204038, hasMultiline: true }),
  files: [
    { id: 'apple-app-store-connect-key', severity: 'error', keywords: ['key_'], path: /(?:^|\/)(?:Auth|Subscription)Key_[0-9A-Z]{10}\.p8$/ },
    { id: 'env-file', severity: 'error', keywords: ['.env', '.dev.vars'], path: /(?:^|\/)(?:\.env(?:rc)?|\.dev\.vars|[\w-]{1,60}\.env)(?!\.(?:[\w-]+\.)*(?:example|sample|template|tmpl|tpl|dist|defaults?|schema|vault|md|mustache|j2|erb|d\.ts|ts|js|py|rb|go|php)(?:\.|$))(?:\.[\w-]{1,60}){0,3}$/i, validateText: deferTextCheck('hasEnvSecret') },
    { id: 'key-store-file', severity: 'error', keywords: ['.p12', '.pfx', '.pkcs12', '.jks', '.jceks', '.bks', '.keystore', '.kdb', '.keychain', '.agilekeychain'], path: /^(?!(?:.*\/)?(?:tests?|(?:docker|integration|android)tests?|testFixtures|fixtures?|testdata|specs?|e2e|examples?|samples?|docs?)\/)(?:.*\/)?(?!(?:test|sample|example|demo|dummy)[\w-]{0,40}\.|debug\.keystore$|[^/]{0,100}(?:trust|cacerts)[^/]{0,100}$)[^/]{1,200}\.(?:p12|pfx|pkcs12|jks|jceks|bks|keystore|kdbx?|keychain|keychain-db|agilekeychain)$/i, validateText: deferTextCheck('isNeverText') },
    { id: 'ssh-key-file', severity: 'error', keywords: ['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'secring.gpg', 'private-keys-v1.d/'], path: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|secring\.gpg|private-keys-v1\.d\/[^/]{1,80}\.key)$/, validateText: deferTextCheck('isNeverText') },
    { id: 'netrc-file', severity: 'error', keywords: ['netrc'], path: /(?:^|\/)[._]netrc$/, validateText: deferTextCheck('hasNetrcPassword') },
    { id: 'pgpass-file', severity: 'error', keywords: ['pgpass'], path: /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/, validateText: deferTextCheck('hasPgpassPassword') },
    { id: 'htpasswd-file', severity: 'warning', keywords: ['.htpasswd'], path: /(?:^|\/)\.htpasswd$/, validateText: deferTextCheck('hasHtpasswdHash') },
    { id: 'rails-key-file', severity: 'error', keywords: ['.key'], path: /(?:^|\/)config\/(?:master|secrets|credentials\/[\w-]{1,60})\.key$/, validateText: deferTextCheck('isRailsKey') },
    { id: 'vault-password-file', severity: 'error', keywords: ['vault'], path: /^(?!(?:.*\/)?(?:tests?|fixtures?|examples?)\/)(?:.*\/)?\.?vault[-_]?pass(?:word)?(?:[-_]file)?(?:\.txt)?$/i, validateText: deferTextCheck('isOnePassword') },
    { id: 'shell-history-file', severity: 'warning', keywords: ['_history'], path: /(?:^|\/)\.(?:bash|zsh|sh|fish|mysql|psql|sqlite|irb|python|node_repl)_history$/ },
    { id: 'git-credentials-file', severity: 'error', keywords: ['.git-credentials'], path: /(?:^|\/)\.git-credentials$/, validateText: deferTextCheck('hasStoredCredential') },
    { id: 'terraform-state-file', severity: 'error', keywords: ['.tfstate'], path: /\.tfstate(?:\.backup)?$/, validateText: deferTextCheck('holdsTerraformState') },
  ],
};
