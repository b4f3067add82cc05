import type { InstallMessages } from '../../messages/install.ts';

export const install: InstallMessages = {
  dryRun: 'Essai à blanc, rien n’a été modifié. Sans --dry-run :',
  notInstalled: (what) => `hooks non installés : ${what}`,
  events: {
    'hook-installed': ({ file }) => `Hook installé : ${file}`,
    'lines-added': ({ file }) =>
      `Hook installé ; ce qu’il faisait avant s’exécute toujours en premier : ${file}`,
    'hook-updated': ({ file }) => `Hook mis à jour : ${file}`,
    'hook-unchanged': ({ file }) => `Hook déjà en place : ${file}`,
    'hook-removed': ({ file }) => `Hook retiré : ${file}`,
    'hook-restored': ({ file }) => `Hook retiré, celui d’avant est rétabli : ${file}`,
    'hook-foreign': ({ file }) => `Non retiré, car ce n’est pas le hook de keyguard : ${file}`,
    'hook-absent': ({ file }) => `Rien à retirer : ${file}`,
    'called-by-other': ({ file }) => `Déjà appelé par votre propre hook : ${file}`,
    'previous-chained': ({ file }) =>
      `Le hook d’avant s’exécute toujours en premier ; il se trouve dans ${file}`,
    'previous-off': ({ file }) =>
      `Le hook d’avant n’était pas exécutable et reste inactif ; il se trouve dans ${file}`,
    'previous-set-aside': ({ file }) =>
      `Un ancien hook, que git n’exécutait plus, a été conservé et reste inactif : ${file}`,
    'previous-left': ({ file }) => `Le hook d’avant keyguard se trouve toujours dans ${file}`,
    'edits-saved': ({ file }) =>
      `Le hook contenait vos modifications ; une copie, qui ne s’exécute pas, est dans ${file}`,
    'own-lines-kept': ({ file }) => `Hook retiré, vos propres lignes sont conservées : ${file}`,
    'hooks-to-commit': ({ text }) =>
      `Git fournit ces hooks à tous ceux qui clonent, faites-en donc un commit : ${text ?? ''}`,
    'config-added': ({ file }) => `Appelle désormais keyguard : ${file}`,
    'config-unchanged': ({ file }) => `Appelle déjà keyguard : ${file}`,
    'config-removed': ({ file }) => `Appel de keyguard retiré : ${file}`,
    'config-left': ({ file, text }) => `Dans ${file}, retirez keyguard à la main : ${text ?? ''}`,
    'tool-absent': ({ file, text }) =>
      `Les hooks prévus par ${file} ne sont pas en place dans ce clone ; ceux de keyguard les remplacent. Ils peuvent rester quand vous lancerez : ${text ?? ''}`,
    'types-missing': ({ file, text }) =>
      `À cause de ${file}, pre-commit install omettra des hooks chez les autres. Écrivez-y : ${text ?? ''}`,
    'script-added': ({ file, text }) => `Script ajouté à ${file} : ${text ?? ''}`,
    'script-unchanged': ({ file }) => `Exécute déjà keyguard install : ${file}`,
    'script-by-hand': ({ file, text }) => `Ajoutez ceci à la main au script dans ${file} : ${text ?? ''}`,
    'script-removed': ({ file, text }) => `Dans ${file}, keyguard install a été retiré : ${text ?? ''}`,
    'script-left': ({ file, text }) => `Dans ${file}, retirez keyguard install à la main : ${text ?? ''}`,
    'package-json-absent': () =>
      'Pas de package.json : seul ce clone est protégé. Dans les autres, lancez npx keyguard install.',
    'hooks-path-set': ({ file, text }) => `Réglage ajouté à ${file} : core.hooksPath = ${text ?? ''}`,
    'hooks-path-unset': ({ file }) => `Réglage core.hooksPath retiré : ${file}`,
    'shared-hooks-chained': ({ file }) =>
      `Les hooks de ce dossier s’exécutent toujours, en premier ; rien n’y a été écrit : ${file}`,
    'worktree-unguarded': ({ file }) =>
      `Non protégé, car cet arbre de travail a son propre core.hooksPath : ${file}. Lancez-y npx keyguard install.`,
    'user-hooks-installed': ({ file }) => `Hooks installés pour tous vos dépôts : ${file}`,
    'user-hooks-unchanged': ({ file }) => `Hooks déjà en place pour tous vos dépôts : ${file}`,
    'user-hooks-limit': () =>
      'Non couverts : les dépôts qui définissent eux-mêmes core.hooksPath, comme le fait husky. Lancez-y npx keyguard install.',
    'user-hooks-removed': ({ file }) => `Hooks retirés pour tous vos dépôts : ${file}`,
    'user-hooks-absent': ({ file }) => `Rien à retirer : ${file}`,
    'ignore-added': ({ file, text }) => `Ajouté à ${file} : ${text ?? ''}`,
    'ignore-unchanged': ({ file }) => `Ignore déjà les fichiers .env : ${file}`,
    'ignore-overruled': ({ file, text }) =>
      `Toujours pas ignoré, à cause d’une autre règle (${text ?? ''}) : ${file}`,
    'env-tracked': ({ file, text }) =>
      `${file} est suivi par git. S’il contient des secrets, sortez-le du suivi (le fichier reste) : ${text ?? ''}`,
  },
};
