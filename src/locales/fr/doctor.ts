import type { DoctorMessages } from '../../messages/doctor.ts';
import { count, isPlural } from './words.ts';

export const doctor: DoctorMessages = {
  isProtected: 'protégé : un commit contenant un secret est arrêté (testé à l’instant)',
  isNotProtected: (what) => `NON protégé : ${what}`,
  runNext: 'À lancer maintenant :',
  fix: 'Correction :',
  andMore: (number) => `et ${count(number, 'autre')}`,
  passed: (number) => `${count(number, 'contrôle réussi')}.`,
  showAll: 'Tout afficher : npx keyguard doctor --verbose',
  diagnoses: {
    'git-found': ({ version }) => `git ${version}`,
    'skip-unset': () => 'aucune variable de ce shell ne désactive le contrôle',
    'skip-set': ({ variable }) => `${variable} est définie dans ce shell et désactive le contrôle`,
    'keyguard-found': ({ file, version }) => `le hook exécute keyguard ${version} : ${file}`,
    'keyguard-global': ({ file }) => `le hook exécute un keyguard extérieur à ce dépôt : ${file}`,
    'keyguard-other': ({ file, version, own }) =>
      `le hook exécute keyguard ${version}, alors que celui-ci est ${own} : ${file}`,
    'keyguard-missing': () =>
      'keyguard n’est pas dans node_modules : faute de contrôle, tous les commits sont bloqués',
    'node-found': ({ file, version }) => `le hook trouve Node.js ${version} : ${file}`,
    'node-hidden': ({ file }) =>
      `un client git graphique pourrait ne pas trouver Node.js (${file}) ; ses commits seraient bloqués`,
    'node-missing': () =>
      'le hook ne trouve pas Node.js 20.19 ou plus récent : faute de contrôle, tous les commits sont bloqués',
    'folder-usual': ({ file }) => `git prend ses hooks dans ${file}`,
    'folder-set': ({ file, origin }) =>
      `git prend ses hooks dans ${file}, indiqué par core.hooksPath (${origin})`,
    'folder-unusable': ({ file, origin }) =>
      `git n’exécute aucun hook : core.hooksPath indique ${file}, qui n’est pas un dossier (${origin})`,
    'hook-ours': ({ hook, file }) => `${hook} contrôle : ${file}`,
    'hook-chained': ({ hook, file, previous }) => `${hook} exécute ${previous}, puis contrôle : ${file}`,
    'hook-called': ({ hook, file, manager }) => `${hook} appelle keyguard (${manager}) : ${file}`,
    'hook-outdated': ({ hook, file }) => `${hook} vient d’une autre version de keyguard : ${file}`,
    'hook-missing': ({ hook, file }) => `il n’y a pas de hook ${hook} : ${file}`,
    'hook-replaced': ({ hook, file }) => `le hook ${hook} n’appelle pas keyguard : ${file}`,
    'hook-not-executable': ({ hook, file }) =>
      `git n’exécute pas le hook ${hook}, qui n’est pas exécutable : ${file}`,
    'hook-edited': ({ hook, file }) =>
      `les lignes de keyguard dans le hook ${hook} ont été modifiées : ${file}`,
    'hook-call-cut': ({ hook, file }) => `le hook ${hook} se termine avant d’appeler keyguard : ${file}`,
    'hook-call-lost': ({ hook, file }) =>
      `le hook ${hook} continue quoi que dise keyguard ; terminez cette ligne par || exit $? dans ${file}`,
    'proof-stops': ({ hook }) => `essai : ${hook} arrête une clé inventée et laisse passer une ligne anodine`,
    'proof-lets-through': ({ hook }) => `essai : ${hook} laisse passer une clé inventée`,
    'proof-blocks-all': ({ hook, said }) => `essai : ${hook} arrête aussi une ligne anodine (${said})`,
    'proof-not-tried': ({ hook }) => `pas d’essai, car ${hook} n’aboutit pas à keyguard`,
    'settings-none': () => 'pas de configuration : toutes les règles sont actives',
    'settings-read': ({ file }) => `configuration dans ${file}, toutes les règles sont actives`,
    'settings-loose': ({ file, list }) => `${file} exclut : ${list}`,
    'settings-invalid': ({ what }) => `${what} ; faute de contrôle, tous les commits sont bloqués`,
    'tools-none': () => 'aucun autre outil ne risque de remplacer les hooks',
    'tools-rival': ({ tool, file }) =>
      `${tool} (${file}) pourrait remplacer les hooks lors de sa prochaine installation`,
    'bypass-none': () => 'aucun alias de git ne contourne les hooks',
    'bypass-alias': ({ alias }) => `l’alias git ${alias} contourne les hooks`,
    'worktrees-none': () => 'aucun autre arbre de travail',
    'worktrees-covered': ({ count: number }) =>
      `${count(number, 'autre')} ${isPlural(number) ? 'arbres' : 'arbre'} de travail avec le hook`,
    'worktrees-bare': ({ file, count: number }) =>
      isPlural(number)
        ? `${number} arbres de travail liés n’ont pas de hook, d’abord ${file}`
        : `un arbre de travail lié n’a pas de hook : ${file}`,
    'prepare-present': ({ file }) => `quiconque clone reçoit les hooks : ${file} exécute keyguard install`,
    'prepare-missing': ({ file }) =>
      `quiconque clone reste sans hooks : ${file} n’exécute pas keyguard install`,
    'prepare-by-hand': ({ file, script }) =>
      `quiconque clone reste sans hooks ; ajoutez ceci à la main au script dans ${file} : ${script}`,
    'prepare-unreadable': ({ what }) =>
      `impossible de savoir si les autres clones auront les hooks : ${what}`,
    'package-absent': () => 'pas de package.json : chaque clone a besoin de son propre npx keyguard install',
    'env-ignored': ({ rule }) => `git ignore .env et .env.local (${rule})`,
    'env-not-ignored': ({ file }) => `aucun .gitignore de ce dépôt ne couvre ${file}`,
    'env-overruled': ({ file, rule }) => `une règle rend ${file} visible pour git, supprimez-la : ${rule}`,
    'env-untracked': () => 'git ne suit aucun fichier .env',
    'env-harmless': ({ file }) => `git suit ${file}, qui ne contient aucun secret`,
    'env-tracked': ({ file, count: number }) =>
      isPlural(number)
        ? `git suit ${number} fichiers .env qui contiennent des secrets, d’abord ${file} ; sortez-les du suivi (les fichiers restent)`
        : `git suit ${file}, qui contient des secrets ; sortez-le du suivi (le fichier reste)`,
  },
};
