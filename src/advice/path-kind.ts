const example = /\.(?:example|sample|template|dist|defaults?|schema|tpl)$/u;
const envFile = /^(?:\.env(?:\..+)?|.+\.env)$/u;
const keyFile = /^id_[a-z0-9]+$|\.(?:pem|key|p8|p12|pfx|ppk|asc|gpg|pgp|jks|keystore|der)$/u;
// Clients' own stores, and the values of Terraform's variables: they are read where they lie, and belong to one machine.
const credentialFile =
  /(?:^|\/)(?:\.pypirc|[._]netrc|\.s3cfg|\.boto|\.pgpass|\.my\.cnf|\.git-credentials|(?:\.docker\/config|auth)\.json|\.cargo\/credentials(?:\.toml)?|\.(?:gem|aws)\/credentials)$|\.tfvars(?:\.json)?$/u;
const testFolder =
  /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|__fixtures__|__mocks__|testdata|e2e|cypress|integration[-_]?tests?|src\/it)\//u;
const testFile =
  /[._-](?:test|spec)s?\.[^/]+$|(?:^|\/)test_[^/]+\.py$|Tests?\.(?:java|kt|cs|scala|swift|php)$/u;
const docFile = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|textile|org|tex)$/iu;

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True for `.env.example` and the like, which are committed on purpose. */
export function isEnvExample(path: string): boolean {
  const name = baseName(path);
  return example.test(name) && envFile.test(name.replace(example, ''));
}

/** True for `.env`, `.env.local`, `prod.env`: a store of secrets, not to be committed. */
function isEnvFile(path: string): boolean {
  return envFile.test(baseName(path)) && !isEnvExample(path);
}

/** True for a file of secrets: `.env` and the like, and what a client keeps its own in, such as `.pypirc` or `prod.tfvars`. */
export function isSecretStore(path: string): boolean {
  return isEnvFile(path) || credentialFile.test(path);
}

/** True for a file that is a key as a whole. */
export function isKeyFile(path: string): boolean {
  return keyFile.test(baseName(path).toLowerCase());
}

/** True for tests and what they read: values there can mostly be invented. */
export function isTestFile(path: string): boolean {
  return testFolder.test(path) || testFile.test(path);
}

/** The folder of installed packages that a file is in, if it is in one: it belongs in no repository. */
export function findPackages(path: string): string | undefined {
  return /^(?:.*?\/)?node_modules(?=\/)/u.exec(path)?.[0];
}

/** True for text that people read, where a placeholder does. */
export function isDocument(path: string): boolean {
  return docFile.test(path);
}
