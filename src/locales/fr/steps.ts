import type { Step } from '../../advice-types.ts';
import type { StepMessages } from '../../messages/steps.ts';
import { reasons } from './fix.ts';
import { nowhere } from './words.ts';

function whenToRevoke({ first, seenIn, branch, notIn }: Step<'revoke'>): string {
  if (seenIn === 'remote') return `Ce secret est déjà sur ${branch ?? 'un dépôt distant'} ; avant tout,`;
  if (first)
    return branch === undefined
      ? 'Ce secret est déjà dans un commit antérieur ; avant tout,'
      : `Ce secret est déjà dans un commit antérieur, pas encore sur ${branch} ; avant le push,`;
  if (notIn === undefined) return 'Si ce secret a déjà été poussé ou partagé,';
  return `Il est seulement indexé (${nowhere(notIn)}). Jamais partagé, il n’a pas à être révoqué ; sinon,`;
}

export const steps: StepMessages = {
  'use-fake': () =>
    'Si le test n’a pas besoin d’une vraie valeur, inventez-en une, indexez-la et refaites le commit. Sinon :',
  'add-to-env': ({ envFile, name, part, hasLines, isThere }) =>
    isThere === true
      ? `Rien à déplacer : ${envFile} contient déjà la valeur, sous le nom ${name}.`
      : `Déplacez ${part === 'whole' ? 'l’URL ou la chaîne de connexion entière' : 'la valeur'} dans ${envFile} : ${name}=${hasLines === true ? '"…"' : '…'}`,
  'add-to-store': ({ store, name }) =>
    store === 'github'
      ? `Enregistrez la valeur sous le nom ${name} dans GitHub : Settings > Secrets and variables > Actions`
      : `Enregistrez la valeur sous le nom ${name} (masquée) dans GitLab : Settings > CI/CD > Variables`,
  'read-from-env': ({ file, quotes }) => {
    if (quotes === 'outside')
      return `Dans ${file}, reliez ceci au texte, à la place de la valeur et hors des guillemets :`;
    return `Dans ${file}, écrivez ceci à sa place${quotes === 'none' ? '' : ', guillemets compris'} :`;
  },
  'add-import': ({ file }) => `Ajoutez à ${file}, s’il manque :`,
  'no-lookup': ({ file, name, leaves }) =>
    leaves !== undefined && leaves !== 'no-lookup'
      ? `${file} (${name}) : ${reasons[leaves]}.`
      : `Dans ${file}, retirez la valeur : ce format ne sait pas lire les variables d’environnement. C’est au programme qui lit ce fichier de chercher ${name}.`,
  'move-to-server': ({ file, name }) =>
    `Dans ${file}, retirez la valeur : ce fichier s’exécute dans le navigateur, où tout le monde peut le lire. Faites l’appel depuis votre serveur, qui lira ${name}.`,
  'give-to-container': ({ file, name }) =>
    `Dans ${file}, retirez la valeur, qui resterait dans l’image, et donnez ${name} au conteneur à son démarrage :`,
  'write-placeholder': ({ file }) => `Dans ${file}, mettez à sa place un texte à remplacer :`,
  'empty-value': ({ file, name }) => `Dans ${file}, laissez la valeur vide : ${name}=`,
  'load-env': ({ envFile }) => `Si rien ne charge encore ${envFile} :`,
  'ignore-env': ({ envFile, overruledBy }) =>
    overruledBy === undefined
      ? `Faites ignorer ${envFile} par git, ce qui n’est pas encore le cas :`
      : `Faites ignorer ${envFile} par git, ce que ${overruledBy} empêche :`,
  'untrack-env': ({ envFile, isIgnored, rule }) => {
    const spite = rule === undefined ? '' : `, où il est malgré ${rule}`;
    return `Sortez ${envFile} du suivi de git${spite} (le fichier reste)${isIgnored ? '' : ' et faites-le ignorer'} :`;
  },
  'unstage-file': ({ file }) => `Retirez ${file} du commit (le fichier reste) :`,
  'ignore-file': ({ file }) => `Faites ignorer ${file} par git :`,
  'stage-again': () => 'Indexez à nouveau et refaites le commit :',
  reword: ({ file, command }) =>
    command === undefined
      ? `Dans ${file}, retirez la valeur du message : des mots y suffisent.`
      : 'Aucun commit n’a été fait, et votre message est conservé. Retirez-en la valeur, des mots y suffisent ; remettez les options que vous aviez, comme -a ou --amend :',
  'switch-branch': ({ branch }) => `Allez sur la branche ${branch} :`,
  amend: () => 'Intégrez la modification au dernier commit, puis relancez le push :',
  fixup: ({ commit }) => `Intégrez la modification au commit ${commit}, puis relancez le push :`,
  'fixup-file': ({ file, commit }) =>
    `Retirez ${file} du commit ${commit} (le fichier reste), puis relancez le push :`,
  'rewrite-history': ({ what, asks }) => {
    const things = {
      text: 'la valeur de tous les commits qui la contiennent',
      message: 'la valeur des messages',
      file: 'le fichier de tous les commits',
    };
    const lost = what === 'file' ? ', ainsi que le fichier lui-même (copiez-le d’abord ailleurs)' : '';
    const how = {
      value: ' Quand il attend, collez la valeur (elle ne s’affiche pas) et appuyez sur Entrée.',
      lines: ' Quand il attend, collez les valeurs, une par ligne, et appuyez sur Ctrl-D.',
    };
    return `Retirez ${things[what]} avec git-filter-repo (pip install git-filter-repo). Il recrée les commits et supprime ce qui n’est dans aucun commit${lost}.${asks === undefined ? '' : how[asks]}`;
  },
  'reword-commit': ({ isLast }) =>
    `Réécrivez le message ${isLast ? 'du dernier' : 'de ce'} commit, puis relancez le push :`,
  'rewrite-tag': ({ tag }) => `Réécrivez le message de l’étiquette ${tag}, puis relancez le push :`,
  'delete-ref': ({ ref }) => `Ce n’est pas un commit. Supprimez ${ref}, qui y mène :`,
  revoke: (step) => {
    const { provider, revoke } = step;
    const when = whenToRevoke(step);
    if (revoke.via === 'support') return `${when} demandez à ${provider} de le révoquer :`;
    if (revoke.via === 'self')
      return `${when} remplacez-le par une nouvelle valeur partout où il est utilisé.`;
    if (revoke.via === 'command') return `${when} révoquez-le :`;
    return `${when} révoquez-le chez ${provider}${(revoke.url ?? revoke.path) === undefined ? '.' : ' :'}`;
  },
  allow: ({ otherRules }) =>
    otherRules === undefined
      ? 'Pas un secret ? Dites-le dans un commentaire au-dessus de la ligne :'
      : `Le commentaire présent autorise ${otherRules}, et non cette règle. Pas un secret ? Écrivez alors :`,
  'allow-in-message': ({ otherRules }) =>
    otherRules === undefined
      ? 'Pas un secret ? Dites-le dans le message, au-dessus de la ligne ou à la fin de celle-ci :'
      : `Le message autorise ${otherRules}, et non cette règle. Pas un secret ? Écrivez alors :`,
  'allow-file': () => 'Pas un secret ? Seul le fichier entier peut être exempté, dans keyguard.json :',
};
