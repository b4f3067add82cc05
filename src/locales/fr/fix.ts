import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';
import { count, isPlural } from './words.ts';

/** For a format without any lookup; its name comes with the verb. */
function noLookup(format: string): string {
  return `${format} les variables d’environnement : retirez la valeur, et faites-la lire dans l’environnement par le programme qui lit ce fichier`;
}

/** Why a finding is left, and what to do instead. */
export const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup':
    'ce format ne sait pas lire les variables d’environnement ; c’est au programme de lire la valeur',
  'not-text': 'la valeur n’est pas dans une chaîne entre guillemets ; déplacez-la à la main',
  escaped: 'la valeur est écrite avec des séquences d’échappement ; déplacez-la à la main',
  'not-alone': 'la valeur fait partie d’un texte plus long ; déplacez-la à la main',
  'not-here':
    'aucune expression n’est possible à cet endroit (constante, type, nom) ; lisez la valeur ailleurs dans le programme',
  'in-worker':
    'un worker reçoit ses valeurs de sa plateforme : enregistrez-la là-bas et dans .dev.vars, puis lisez-la depuis `env`',
  json: noLookup('le JSON ne lit pas'),
  yaml: noLookup('YAML seul ne lit pas'),
  toml: noLookup('TOML ne lit pas'),
  ini: noLookup('un fichier INI ne lit pas'),
  xml: noLookup('XML ne lit pas'),
  csv: 'un tableau de données n’a pas besoin d’une vraie clé : retirez la valeur, ou gardez le fichier hors de git',
  sql: 'SQL ne lit pas les variables d’environnement : passez la valeur en paramètre à l’exécution (psql -v, ou un paramètre lié de votre client)',
  properties:
    'un simple fichier properties ne lit pas les variables d’environnement : retirez la valeur, et lisez-la dans le programme avec System.getenv',
  nginx:
    'nginx ne lit pas les variables d’environnement : gardez le fichier comme modèle, que envsubst remplit au démarrage de nginx',
  kubernetes:
    'un manifeste ne lit pas les variables d’environnement : créez le Secret hors de git (kubectl create secret generic, SOPS ou Sealed Secrets), et désignez-le ici avec secretKeyRef',
  helm: 'les values d’un chart ne lisent pas les variables d’environnement : laissez la valeur vide ici, et donnez-la avec --set-file, helm-secrets (SOPS) ou un Secret existant',
  'net-settings':
    'laissez la valeur vide ici, et définissez-la de l’extérieur : pour .NET, la variable d’environnement Section__Key l’emporte sur ce fichier ; en développement, dotnet user-secrets set convient aussi',
  'gradle-properties':
    'retirez la valeur, et définissez la variable d’environnement ORG_GRADLE_PROJECT_<nom>, ou la propriété dans ~/.gradle/gradle.properties',
  'pip-settings':
    'retirez la valeur : pip prend l’URL dans la variable d’environnement PIP_INDEX_URL, ou le mot de passe dans keyring ou ~/.netrc',
  'poetry-settings':
    'retirez la valeur : Poetry la prend dans les variables d’environnement POETRY_HTTP_BASIC_<DÉPÔT>_PASSWORD ou POETRY_PYPI_TOKEN_<DÉPÔT>',
  vercel: 'retirez la valeur, et enregistrez-la avec : vercel env add',
  netlify: 'retirez la valeur, et enregistrez-la avec : netlify env:set',
  fly: 'retirez la valeur, et enregistrez-la avec : fly secrets set',
  heroku: 'retirez la valeur, et enregistrez-la avec : heroku config:set',
  postman:
    'mettez ici le nom d’une variable, {{comme_ceci}}, et gardez sa valeur dans le Vault ou comme « current value », qui n’est pas exportée',
  'ci-settings':
    'retirez la valeur, et enregistrez-la comme variable secrète dans les réglages de ce service de CI, qui la donne aux scripts sous la forme $NAME',
  'azure-pipelines':
    'enregistrez la valeur comme variable secrète du pipeline ou dans un groupe de variables, et écrivez $(NAME) à sa place',
  jenkins:
    "enregistrez la valeur dans les identifiants (credentials) de Jenkins, et lisez-la avec credentials('ID') dans un bloc environment, ou avec withCredentials",
  'composite-action':
    'une action ne peut pas lire les secrets : faites-en une entrée (inputs), à laquelle le workflow passe ${{ secrets.NAME }}',
  'no-secrets-here':
    'GitHub ne donne les secrets qu’à env, with, run et quelques autres : définissez une variable là-bas, et lisez-la ici',
  'build-argument':
    'les arguments de build restent dans l’image : donnez la valeur au build comme secret (build.secrets et RUN --mount=type=secret), ou au conteneur avec environment',
  'in-single-quotes':
    'entre guillemets simples, une variable n’est pas lue ; passez aux guillemets doubles et déplacez la valeur à la main',
  haskell:
    'getEnv est une action IO et ne peut pas remplacer une simple valeur : lisez-la dans main, et transmettez-la',
  'terraform-default':
    'une valeur par défaut ne peut pas lire l’environnement : retirez-la, marquez la variable comme sensitive et définissez TF_VAR_<variable> dans .env',
  'in-browser':
    'ce fichier s’exécute dans le navigateur, où tout le monde peut le lire ; faites l’appel depuis un serveur',
  'in-image':
    'une image conserve ce qui a servi à la construire : donnez la valeur au conteneur (docker run --env-file .env), et à une étape de build qui en a besoin avec RUN --mount=type=secret',
  'no-notation':
    'aucune écriture dans .env ne serait relue à l’identique par tous les outils ; conservez cette valeur ailleurs',
  'changed-since': 'cet endroit a été modifié après l’indexation ; corrigez-le à la main',
  'not-there': 'ce n’est pas un fichier que l’on peut modifier ici',
  'no-comment':
    'aucun commentaire d’exception ne peut se placer au-dessus de cette ligne ; si ce n’est pas un secret, exemptez le fichier dans keyguard.json',
  skipped: 'vous l’avez passé',
  'new-since': 'indexé pendant que vous choisissiez ; relancez keyguard fix',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (stage === 'unchanged') return 'keyguard: rien n’a été modifié';
    if (fixed + left === 0) return 'keyguard: rien à corriger, aucun secret n’est indexé';
    if (fixed === 0)
      return `keyguard: ${count(left, 'secret')} à traiter par vous-même, rien n’a été modifié`;
    const s = isPlural(fixed) ? 's' : '';
    const what = stage === 'done' ? `corrigé${s}` : `corrigeable${s} automatiquement`;
    const rest = left === 0 ? '' : `, ${left} à traiter par vous-même`;
    return `keyguard: ${count(fixed, 'secret')} ${what}${rest}`;
  },
  fixed: ({ name, variable, envFile, allowReason }) => {
    if (allowReason !== undefined) return `${name} : autorisé par un commentaire (${allowReason})`;
    return variable === undefined
      ? `${name} : hors du commit, le fichier reste sur le disque`
      : `${name} → ${variable} dans ${envFile ?? '.env'}`;
  },
  left: ({ name, reason }) => `${name} : laissé tel quel ; ${reasons[reason]}`,
  files: (files) => `Fichiers modifiés : ${files.join(', ')}`,
  file: ({ path, notes }) => (notes.length === 0 ? path : `${path} (${notes.join(', ')})`),
  where: {
    both: 'index et arbre de travail',
    index: 'index',
    disk: 'arbre de travail',
    private: 'reste hors de git',
    unstaged: 'sort de l’index, reste sur le disque',
  },
  isNew: 'nouveau',
  stillUnstaged: (files) =>
    `Comme avant, ces fichiers ont des modifications non indexées : ${files.join(', ')}`,
  next: 'Ce qu’il vous reste à faire :',
  commit: 'Créez le commit :',
  sayYes: 'Rien n’a été modifié, faute de terminal où poser la question. Pour appliquer :',
  doIt: 'Rien n’a été modifié. Pour appliquer :',
  ask: ({ number, of, name }) => `${of > 1 ? `${number}/${of}  ` : ''}${name}`,
  choices: {
    fix: 'Corriger : la valeur est déplacée, le code la lit de là',
    allow: 'Ce n’est pas un secret : l’autoriser, avec une raison',
    skip: 'Passer',
    rest: 'Corriger celui-ci et tous les suivants',
    quit: 'Quitter sans rien modifier',
  },
  cannotAllow:
    'Aucun commentaire ne peut l’autoriser ici. Exemptez plutôt tout le fichier dans keyguard.json :',
  askReason: 'Pourquoi n’est-ce pas un secret ? (écrit en commentaire au-dessus de la ligne)',
  reasonMissing: 'Quelques mots, s’il vous plaît',
  confirm: ({ fixed, allowed, skipped }) => {
    const parts = [
      ...(fixed > 0 ? [`${fixed} à corriger`] : []),
      ...(allowed > 0 ? [`${allowed} à autoriser`] : []),
      ...(skipped > 0 ? [`${skipped} à passer`] : []),
    ];
    return `Appliquer ? (${parts.join(', ')})`;
  },
  yes: 'Oui',
  no: 'Non, ne rien modifier',
};
