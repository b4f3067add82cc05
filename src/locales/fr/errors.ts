import type { ErrorDetails } from '../../errors.ts';
import type { ErrorMessages } from '../../messages/errors.ts';
import { aside, known, skip, skipReasons } from './words.ts';

function meant(suggestion: ErrorDetails[string]): string {
  return suggestion === undefined ? '' : `Vouliez-vous dire ${suggestion} ?\n`;
}

/** Where the help is: of the command, where one was named. */
function helpOf(command: ErrorDetails[string]): string {
  return `npx keyguard ${command === undefined ? '' : `${command} `}--help`;
}

/** Where to look up the rule that was meant. */
function allRules(unknown: ErrorDetails[string]): string {
  return unknown === undefined ? '' : '\nToutes les règles : npx keyguard rules';
}

function forExample(example: ErrorDetails[string]): string {
  return example === undefined ? '' : `\nPar exemple : ${example}`;
}

const configReasons: Readonly<Record<string, string>> = {
  'not-json': 'n’est pas du JSON valide',
  'not-an-object': 'doit contenir un objet : { … }',
  'unknown-key': 'contient une clé inconnue',
  'wrong-value': 'contient une valeur incorrecte',
};

const writeReasons: Readonly<Record<string, string>> = {
  'read-only': 'il est en lecture seule',
  'no-file': 'ce n’est pas un fichier ordinaire',
};

const pushReasons: Readonly<Record<string, string>> = {
  'no-commit': 'il n’y a encore aucun commit',
  detached: 'HEAD n’est sur aucune branche',
  'no-remote': 'ce dépôt n’a pas de dépôt distant',
  'many-remotes': 'il y a plusieurs dépôts distants, et aucun n’est défini pour cette branche',
};

export const errors: ErrorMessages = {
  'git-missing': () => ({
    what: 'git est introuvable dans le PATH',
    next: 'Installez git (https://git-scm.com/downloads) ou ajoutez son dossier au PATH, puis réessayez.',
  }),
  'git-too-old': ({ minimum }) => ({
    what: `cette version de git est trop ancienne : keyguard en demande ${minimum === undefined ? 'une plus récente' : `une égale ou supérieure à ${minimum}`}`,
    next: 'Mettez git à jour : https://git-scm.com/downloads',
    skip,
  }),
  'git-failed': ({ command, stderr, signal, exitCode }) => ({
    what: `échec de la commande ${command ?? 'git'}${aside(stderr ?? signal ?? exitCode)}`,
    next: 'Cherchez la cause avec : git status; git fsck',
    skip,
  }),
  'git-output-damaged': ({ command, reason }) => ({
    what: `la réponse de la commande ${command ?? 'git'} est tronquée ou illisible${aside(reason)}`,
    next: 'Réessayez. Si cela se reproduit : git fsck',
    skip,
  }),
  'not-a-repository': ({ folder }) => ({
    what: `pas dans un dépôt git${aside(folder)}`,
    next: 'Allez dans le dépôt avec cd, ou créez-en un ici : git init',
  }),
  'unsafe-repository': ({ folder }) => ({
    what: `git refuse ce dépôt, car son dossier appartient à un autre utilisateur${aside(folder)}`,
    next: `Si vous lui faites confiance : git config --global --add safe.directory ${folder === undefined ? '"$PWD"' : `'${folder}'`}`,
  }),
  'unmerged-files': ({ file }) => ({
    what: `il reste des conflits de fusion à résoudre${aside(file)}`,
    next: 'Résolvez-les (git status en donne la liste), indexez les fichiers avec git add, puis réessayez.',
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `impossible de lire ${file ?? 'un fichier'}${aside(reason === 'special' ? skipReasons.special : reason)}`,
    next: 'Vérifiez qu’il existe et que vous avez le droit de le lire.',
    skip,
  }),
  'file-unwritable': ({ file, reason }) => ({
    what: `impossible d’écrire dans ${file ?? 'un fichier'}${aside(writeReasons[String(reason)] ?? reason)}`,
    next: 'Vérifiez les droits du fichier et de son dossier, ainsi que l’espace disponible, puis réessayez.',
  }),
  'refuses-symlink': ({ file }) => ({
    what: `${file ?? 'le fichier'} est un lien symbolique, et keyguard n’écrit pas à travers les liens`,
    next: 'Mettez un fichier ordinaire à sa place, ou faites la modification dans le fichier vers lequel il pointe.',
  }),
  'config-invalid': ({ file, reason, key, rule, suggestion, known: list, example }) => ({
    what: `${file ?? 'la configuration'} ${configReasons[String(reason)] ?? 'n’est pas valide'}${aside(key)}`,
    next: `${meant(suggestion)}Corrigez : d’ici là, keyguard ne contrôle rien.${known(list)}${forExample(example)}${allRules(rule)}`,
    skip,
  }),
  'unknown-command': ({ command, suggestion, known: list }) => ({
    what: `commande inconnue : ${command ?? ''}`,
    next: `${meant(suggestion)}Toutes les commandes : npx keyguard --help${known(list)}`,
  }),
  'unknown-option': ({ option, command, suggestion, known: list }) => ({
    what: `option inconnue : ${option ?? ''}`,
    next: `${meant(suggestion)}Toutes les options : ${helpOf(command)}${known(list)}`,
  }),
  'unknown-rule': ({ rule, suggestion }) => ({
    what: `règle inconnue : ${rule ?? ''}`,
    next: `${meant(suggestion)}Toutes les règles : npx keyguard rules`,
  }),
  'unknown-fingerprint': ({ fingerprint }) => ({
    what: `aucun résultat ici n’a l’empreinte ${fingerprint ?? ''}`,
    next: 'Le secret est peut-être déjà commité et absent des fichiers : indiquez plutôt la règle, npx keyguard respond RÈGLE\nCe qui est trouvé ici : npx keyguard respond',
  }),
  'missing-argument': ({ option, argument, command }) => ({
    what: `il manque une valeur : ${option ?? argument ?? ''}`,
    next: `Mode d’emploi : ${helpOf(command)}`,
  }),
  'unexpected-argument': ({ argument, command }) => ({
    what: `argument en trop : ${argument ?? ''}`,
    next: `Mode d’emploi : ${helpOf(command)}`,
  }),
  'invalid-value': ({ option, value, command, suggestion, known: list }) => ({
    what: `valeur incorrecte pour ${option ?? 'une option'}${aside(value)}`,
    next: `${meant(suggestion)}Mode d’emploi : ${helpOf(command)}${known(list)}`,
  }),
  'install-locked': ({ file }) => ({
    what: 'un autre keyguard travaille dans ce dépôt',
    next: `Attendez qu’il ait fini, puis réessayez. Si aucun n’est en cours, supprimez ${file ?? 'keyguard.lock dans le dossier .git'}`,
  }),
  'hooks-folder-unusable': ({ folder, reason }) => ({
    what: `le dossier des hooks de git est inutilisable${aside(folder)}${aside(reason)}`,
    next: 'Voyez d’où vient ce réglage : git config --show-origin --get-all core.hooksPath\nSupprimez-le ou rendez le dossier accessible en écriture, puis réessayez.',
  }),
  'hooks-path-foreign': ({ folder, lines }) => ({
    what: `git prend ses hooks dans un dossier partagé ou géré par un autre outil${aside(folder)} ; rien n’y a donc été écrit`,
    next: `Ajoutez à chacun de ces hooks sa ligne, vers le début :\n${lines ?? '  npx keyguard check-staged'}\nPuis relancez cette commande. D’où vient ce dossier : git config --show-origin --get-all core.hooksPath`,
  }),
  'hook-config-by-hand': ({ file, lines }) => ({
    what: `la configuration de vos hooks ne peut pas être modifiée automatiquement sans risque${aside(file)} ; rien n’a donc été écrit`,
    next: `Ajoutez-y ceci :\n${String(lines ?? 'npx keyguard check-staged').replaceAll(/^/gmu, '  ')}\nPuis relancez cette commande.`,
  }),
  'push-refs-invalid': () => ({
    what: 'impossible de lire sur l’entrée standard ce qui doit être poussé',
    next: 'git lui-même l’écrit à son hook pre-push, une ligne par référence : <local ref> <local id> <remote ref> <remote id>\nÀ la main, lancez dans un terminal, sans rien en entrée : npx keyguard check-push',
    skip,
  }),
  'push-object-missing': ({ ref }) => ({
    what: `ce qui doit être poussé n’est pas dans ce dépôt${aside(ref)}`,
    next: 'Cherchez la cause avec : git fsck',
    skip,
  }),
  'push-unknown': ({ reason }) => ({
    what: `impossible de savoir ce qui serait poussé : ${pushReasons[String(reason)] ?? 'aucune branche ou aucun dépôt distant trouvé'}`,
    next: 'Allez sur la branche (git switch NOM) et nommez le dépôt distant : npx keyguard check-push origin',
  }),
  'cli-not-installed': ({ command }) => ({
    what: 'keyguard n’est pas installé dans ce projet',
    next: `Installez-le d’abord : ${command ?? 'npm install --save-dev keyguard'}`,
    skip,
  }),
  'not-installed-globally': ({ folder }) => ({
    what: `ce keyguard appartient à un seul projet ou à un seul appel${aside(folder)} ; des hooks pour tous les dépôts ne pourraient pas compter sur lui`,
    next: 'Installez-le globalement, puis réessayez : npm install --global keyguard && keyguard install --user',
  }),
  'home-of-other-user': ({ folder }) => ({
    what: `le dossier personnel appartient à un autre utilisateur${aside(folder)}`,
    next: 'Lancez cette commande en tant que cet utilisateur, sans sudo.',
  }),
  'git-config-unwritable': ({ text, stderr }) => ({
    what: `git n’a pas pu modifier sa configuration${aside(stderr)}`,
    next: `Rendez le fichier accessible en écriture et réessayez, ou modifiez cette ligne à la main là où il est géré (ajoutez-la à la fin ; pour désinstaller, retirez-la) :\n  ${text ?? ''}`,
  }),
  'index-locked': ({ file }) => ({
    what: `un autre git travaille dans ce dépôt${aside(file)}`,
    next: 'Attendez qu’il ait fini, puis relancez la commande. Si aucun n’est en cours, supprimez ce fichier.',
  }),
  'fix-incomplete': ({ file }) => ({
    what: `le secret serait encore détecté${aside(file)} ; tout a été remis en l’état`,
    next: 'Rien n’a changé. Déplacez-le à la main, comme le dit le rapport : npx keyguard check-staged',
  }),
  'package-damaged': () => ({
    what: 'un fichier de keyguard lui-même est absent ou endommagé',
    next: 'Réinstallez-le : npm ci (ou supprimez node_modules, puis installez comme d’habitude)',
    skip,
  }),
  internal: () => ({
    what: 'erreur interne, le contrôle ne s’est pas terminé',
    next: 'Pour voir où : KEYGUARD_DEBUG=1 git commit …',
    skip,
  }),
};
