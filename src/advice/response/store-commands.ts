/** Where values are kept outside of the repository, and the command that puts one there from its standard input. */
export interface StoreCommand {
  readonly place: string;
  readonly command: string;
}

/** Reads until the input ends and takes the last line break off; a shell does this by itself, so no program's arguments show it. */
const input = 'printf %s "$(cat)"';

const trimmed = String.raw`rtrimstr("\n")`;

/** Gives a command for each place that keeps secrets; none takes the value as an argument. */
export function storeCommands(name: string): readonly StoreCommand[] {
  const kebab = name.toLowerCase().replaceAll('_', '-');
  const onePassword = `{title: "${name}", category: "API_CREDENTIAL", fields: [{id: "credential", type: "CONCEALED", label: "credential", value: ${trimmed}}]}`;
  const bitwarden = `{type: 2, secureNote: {type: 0}, name: "${name}", notes: ${trimmed}}`;
  return [
    { place: '1Password', command: `jq -Rs '${onePassword}' | op item create -` },
    { place: 'Bitwarden', command: `jq -Rs '${bitwarden}' | bw encode | bw create item` },
    {
      place: 'AWS Secrets Manager',
      command: `${input} | aws secretsmanager create-secret --name ${name} --secret-string file:///dev/stdin`,
    },
    {
      place: 'AWS Systems Manager',
      command: `${input} | aws ssm put-parameter --type SecureString --name ${name} --value file:///dev/stdin`,
    },
    { place: 'Google Secret Manager', command: `${input} | gcloud secrets create ${name} --data-file=-` },
    {
      place: 'Google Cloud Run',
      command: `gcloud run services update SERVICE --update-secrets=${name}=${name}:latest`,
    },
    {
      place: 'Azure Key Vault',
      command: `${input} | az keyvault secret set --vault-name VAULT --name ${kebab} --encoding utf-8 --file /dev/stdin`,
    },
    { place: 'HashiCorp Vault', command: `${input} | vault kv put -mount=secret APP ${name}=-` },
    { place: 'GitHub Actions', command: `gh secret set ${name}` },
    { place: 'GitLab CI', command: `${input} | glab variable set ${name} --masked` },
    { place: 'Vercel', command: `vercel env add ${name} production` },
    { place: 'Heroku', command: `heroku config:edit ${name}` },
    { place: 'Fly.io', command: `sed 's/^/${name}=/' | fly secrets import` },
    { place: 'Netlify', command: `sed 's/^/${name}=/' | netlify env:import /dev/stdin > /dev/null` },
    { place: 'Cloudflare Workers', command: `wrangler secret put ${name}` },
    {
      place: 'Kubernetes',
      command: `${input} | kubectl create secret generic APP --from-file=${name}=/dev/stdin`,
    },
  ];
}
