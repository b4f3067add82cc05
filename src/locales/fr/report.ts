import type { ReportMessages } from '../../messages/report.ts';
import type { Encoding } from '../../types.ts';
import { count, isPlural, nowhere, skipReasons } from './words.ts';

function enumerate({ list, more }: { readonly list: readonly string[]; readonly more: number }): string {
  return `${list.join(', ')}${more > 0 ? ` et ${count(more, 'autre')}` : ''}`;
}

function firstOf(number: number): string {
  return isPlural(number) ? 'd’abord ' : '';
}

function added(number: number): string {
  return count(number, 'ligne ajoutée');
}

const encodings: Readonly<Record<Encoding, string>> = {
  base64: 'base64',
  base64url: 'base64url',
  hex: 'hexadécimal',
  percent: 'encodage-pourcent',
  unicode: 'caractères échappés',
  html: 'entités HTML',
  json: 'chaîne JSON',
};

export const report: ReportMessages = {
  blocked: ({ name, place }) => `commit bloqué : ${name} dans ${place}`,
  blockedFile: ({ name, place }) => `commit bloqué : ${place} n’a pas sa place dans git (${name})`,
  blockedByMany: ({ count: secrets, files, name, place }) =>
    `commit bloqué : ${count(secrets, 'secret')} dans ${count(files, 'fichier')}, d’abord ${name} dans ${place}`,
  warned: ({ count: warnings, name, place }) =>
    `${count(warnings, 'avertissement')}, commit non bloqué : ${firstOf(warnings)}${name} dans ${place}`,
  notChecked: (what) => `commit bloqué, le contrôle n’a pas pu se faire : ${what}`,
  warning: 'avertissement, ne bloque pas',
  encodedIn: (chain) => `encodé (${chain.map((encoding) => encodings[encoding]).join(', puis ')})`,
  alsoIn: 'Aussi dans :',
  andMorePlaces: (more) => `et ${count(more, 'autre')} ${isPlural(more) ? 'endroits' : 'endroit'}`,
  howToFix: 'Comment corriger',
  howToFixInShort: 'Comment corriger, en bref. À la main :',
  runFix: ({ isAll }) =>
    isAll
      ? 'Une seule commande fait tout cela et l’indexe. Lancez-la, puis refaites le commit :'
      : 'Une commande fait ce qui peut l’être ; le reste se fait à la main. Lancez-la d’abord :',
  moveEach: (envFile) => `Déplacez chaque valeur dans ${envFile}, sous le nom indiqué.`,
  wholeUrl: '(la chaîne entière)',
  replaceEach: 'À chaque endroit, faites ce qui suit la flèche.',
  importEach: 'Ajoutez, s’il manque :',
  stageAgainEach: 'Indexez à nouveau les fichiers modifiés avec git add, puis refaites le commit.',
  revokeEach: 'Si l’un d’eux a déjà été poussé ou partagé, révoquez-le :',
  revokeEachStaged: (notIn) =>
    `Ils sont seulement indexés (${nowhere(notIn)}). Jamais partagé, un secret n’a pas à être révoqué ; les autres :`,
  revokeEachFirst: (branch) =>
    `Révoquez d’abord ceux qui sont déjà ${branch === undefined ? 'dans un commit' : `sur ${branch}`} :`,
  allowFilesEach: 'Ces fichiers ne peuvent être exemptés qu’en entier, dans keyguard.json :',
  andMoreFindings: (more) => `Et ${count(more, 'autre')} :`,
  perFile: ({ file, count: findings }) => `${file} : ${findings}`,
  andMoreFiles: (more) => `et ${count(more, 'autre fichier')}`,
  noVerify: '--no-verify n’est pas une solution : le secret resterait dans l’historique.',
  checked: ({ files, addedLines }) => `Contrôle : ${count(files, 'fichier')}, ${added(addedLines)}.`,
  allowed: (allowed) => `Autorisés : ${allowed}.`,
  allowedLoosely: (places) => `Autorisés sans nom de règle ou sans raison : ${enumerate(places)}.`,
  rulesOff: (rules) => `Règles désactivées : ${enumerate(rules)}.`,
  unlisted: (more) => `Autres détections, non listées : ${more}.`,
  skipped: (files) => `Non contrôlé : ${enumerate(files)}.`,
  skippedFile: ({ file, reason }) => `${file} (${skipReasons[reason]})`,
  joinSentences: (sentences) => sentences.join(' '),
  cleanExcept: (exceptions) => `aucun secret trouvé. ${exceptions}`,
  foundIn: ({ kind, name, subject }) =>
    `${{ commit: 'commit', tag: 'étiquette', object: 'référence' }[kind]} ${name}${subject === '' ? '' : `  ${subject}`}`,
  andMoreCommits: (commits) => `et dans ${count(commits, 'commit ultérieur')}`,
  messageOf: { commit: 'message du commit', tag: 'message de l’étiquette', object: 'message' },
  push: {
    blocked: ({ name, place }) => `push bloqué : ${name} dans ${place}`,
    blockedFile: ({ name, place }) => `push bloqué : ${place} n’a pas sa place dans git (${name})`,
    blockedByMany: ({ count: secrets, files, name, place }) =>
      `push bloqué : ${count(secrets, 'secret')} dans ${count(files, 'fichier')}, d’abord ${name} dans ${place}`,
    warned: ({ count: warnings, name, place }) =>
      `${count(warnings, 'avertissement')}, push non bloqué : ${firstOf(warnings)}${name} dans ${place}`,
    notChecked: (what) => `push bloqué, le contrôle n’a pas pu se faire : ${what}`,
    warning: 'avertissement, ne bloque pas',
    stageAgainEach: 'Faites un commit de vos modifications, puis relancez le push.',
    noVerify: 'Rien n’a été envoyé. --no-verify n’est pas une solution : d’autres verraient le secret.',
    checked: ({ commits = 0, files, addedLines }) =>
      `Contrôle : ${count(commits, 'commit')}, ${count(files, 'fichier')}, ${added(addedLines)}.`,
    skip: 'Pour faire ce push sans le contrôle, une seule fois : KEYGUARD_SKIP=1 git push …',
  },
  tree: {
    blocked: ({ name, place }) => `secret trouvé : ${name} dans ${place}`,
    blockedFile: ({ name, place }) => `${place} n’a pas sa place dans git (${name})`,
    blockedByMany: ({ count: secrets, files, name, place }) =>
      `${count(secrets, 'secret')} dans ${count(files, 'fichier')}, d’abord ${name} dans ${place}`,
    warned: ({ count: warnings, name, place }) =>
      `${count(warnings, 'avertissement')} : ${firstOf(warnings)}${name} dans ${place}`,
    warning: 'avertissement',
    stageAgainEach: 'Relancez le contrôle : npx keyguard scan',
    checked: ({ files, addedLines }) =>
      `Contrôle : ${count(files, 'fichier')}, ${count(addedLines, 'ligne')}.`,
  },
  message: {
    blocked: ({ name, line }) => `commit bloqué : ${name} dans le message du commit, ligne ${line}`,
    blockedByMany: ({ count: secrets, name, line }) =>
      `commit bloqué : ${count(secrets, 'secret')} dans le message du commit, d’abord ${name} à la ligne ${line}`,
    warned: ({ count: warnings, name, line }) =>
      `${count(warnings, 'avertissement')}, commit non bloqué : ${firstOf(warnings)}${name} dans le message du commit, ligne ${line}`,
    checked: ({ addedLines }) => `Contrôle : le message du commit, ${count(addedLines, 'ligne')}.`,
  },
};
