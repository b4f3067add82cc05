import type { PlaybookMessages } from '../../messages/playbook.ts';
import { incident, kinds } from './playbook-texts.ts';
import { count as counted } from './words.ts';

const limits = {
  hard: 'Le plafond est bloquant. Abaissez-le pour l’instant :',
  'opt-in': 'Aucun plafond ne bloque tant que vous ne l’activez pas. Fixez-le bas :',
  soft: 'Le plafond avertit sans bloquer. Fixez-le et surveillez les coûts :',
  none: 'Il n’y a pas de plafond de dépenses : surveillez les coûts vous-même.',
};

const github = {
  revoked: 'révoque ceux que GitHub trouve dans les dépôts publics ; vérifiez-le vous-même.',
  restricted:
    'ne fait que restreindre ceux que GitHub trouve dans les dépôts publics : ils fonctionnent encore.',
  told: 'est averti par GitHub de ceux des dépôts publics ; n’attendez pas pour autant.',
  untold: 'n’est pas averti par GitHub : personne d’autre que vous ne révoquera.',
};

export const playbook: PlaybookMessages = {
  headline: ({ name, id }) => `Fuite : ${name} (${id}). Que faire, dans cet ordre :`,
  reaches: {
    remote: 'Il est sur une branche de suivi distante, donc partagé. Considérez qu’il est connu.',
    committed: 'Il est dans un commit, mais sur aucune branche distante connue de ce clone.',
    staged: 'Il est seulement indexé : aucun commit ne le contient.',
    files: 'Il est seulement dans l’arbre de travail : ni indexé, ni dans un commit.',
  },
  parts: {
    revoke: 'Révoquer',
    usage: 'Examiner ce qui a été utilisé',
    limits: 'Limiter les coûts',
    contact: 'Prévenir',
    history: 'Nettoyer l’historique',
    prevent: 'Pour que cela ne se reproduise pas',
  },
  measures: {
    revoke: ({ provider }) => `Révoquez tout de suite chez ${provider} :`,
    'revoke-by-command': () =>
      'Ou par commande (remplacez les majuscules ; la valeur n’est jamais un argument) :',
    replace: ({ kind, index }) => kinds[kind]?.[index] ?? '',
    rotate: ({ keys }) =>
      keys === 'one'
        ? 'Encore utilisé ? Le nouveau annule l’ancien aussitôt : déployez sans attendre.'
        : 'Encore utilisé ? Créer, déployer, vérifier, supprimer l’ancien : aujourd’hui.',
    github: ({ provider, github: what }) => `${provider} ${github[what]}`,
    usage: ({ provider }) => `Consommation chez ${provider} depuis la fuite :`,
    logs: () => 'Lisez les journaux :',
    look: ({ provider }) => `Cherchez des usages inconnus (consommation et audit) chez ${provider}.`,
    'look-on-servers': () => 'Cherchez des accès inconnus dans les journaux de tout ce qu’il ouvre.',
    strangers: () =>
      'Signes d’un tiers : adresses, pays, modèles ou régions inconnus, nuits et week-ends, et clés, utilisateurs, webhooks ou machines que personne chez vous n’a créés. Supprimez-les aussi : ils survivent à la clé.',
    evidence: () => 'Gardez des preuves avant qu’elles n’expirent : journaux, captures datées.',
    limit: ({ limit, provider }) =>
      limit === undefined
        ? `Si ${provider} facture à l’usage : fixez un plafond de dépenses.`
        : limits[limit],
    alerts: () => 'Demandez des alertes à 50, 80 et 100 % du plafond.',
    'top-up': ({ topUp }) => {
      if (topUp === 'on') return 'La recharge automatique est active d’habitude : coupez-la ou plafonnez-la.';
      return topUp === 'optional'
        ? 'Vérifiez que la recharge automatique est coupée ou plafonnée.'
        : 'Si le crédit se recharge seul : coupez cela ou plafonnez-le.';
    },
    contact: ({ provider, lines }) =>
      lines === undefined ? `Prévenez l’assistance (${provider}).` : `Prévenez ${provider} :`,
    'tell-owner': () => 'Prévenez qui gère ce qu’il ouvre, et à qui sont les données.',
    incident: () => 'Un texte à envoyer, jamais avec la clé : voir plus bas.',
    'not-pushed': ({ reach }) =>
      reach === 'committed'
        ? 'Pas poussé, à la connaissance de ce clone : retirez-le avant :'
        : 'Aucun historique à nettoyer. Retirez-le des fichiers :',
    'why-clean': ({ isSure }) =>
      `${isSure ? 'Il a été poussé' : 'S’il a été poussé'} : supprimer le dépôt ou le rendre privé ne suffit pas. Forks, clones, caches et robots l’ont.`,
    'before-cleaning': () =>
      'C’est la révocation qui protège ; réécrire ne fait que ranger. Révoquez d’abord, puis convenez d’une heure avec les autres, qui poussent leur travail, et fusionnez ou fermez les pull requests.',
    'clean-copy': () => 'Travaillez dans une copie fraîche :',
    clean: ({ part }) =>
      part === 'file'
        ? 'Retirez le fichier de tous les commits avec git-filter-repo :'
        : 'Retirez la valeur de tous les commits avec git-filter-repo : lancez-le, collez la valeur (pour une clé sur plusieurs lignes, chaque ligne longue), puis Entrée et Ctrl-D. Le fichier créé pour cela est ensuite supprimé :',
    'clean-other': () =>
      'Ou avec BFG, qui laisse le dernier commit tel quel (retirez-la d’abord de celui-ci) :',
    'force-push': () =>
      'Remplacez toutes les branches et étiquettes (une branche protégée doit le permettre ; refs/pull de GitHub reste, voir plus bas) :',
    'clone-again': () => 'Chacun supprime son clone et clone à nouveau : une fusion ramènerait tout.',
    'ask-host': () =>
      'Demandez à l’hébergeur d’effacer vues en cache, références de pull requests et forks (GitHub : suppression de données sensibles) :',
    'separate-keys': () => 'Une clé par environnement et par personne : une fuite, une seule à révoquer.',
    'least-privilege': ({ lines }) =>
      lines === undefined
        ? 'Ne donnez à chacune que les droits nécessaires.'
        : 'Ne donnez à chacune que les droits nécessaires :',
    'delete-unused': () => 'Supprimez les clés que personne n’utilise.',
    'never-send': () =>
      'Jamais de clé par messagerie, courriel, ticket ou tableur : partagez-la dans un gestionnaire de secrets.',
    'every-90-days': () => 'Renouvelez tous les 90 jours : une fuite passée inaperçue prend fin, elle aussi.',
    store: () =>
      'Rangez la nouvelle là où elle sert. Ces commandes la lisent au terminal (collez-la, puis Entrée et Ctrl-D), jamais en argument ; remplacez les majuscules :',
    'store-in': ({ place }) => `${place} :`,
  },
  kinds,
  incidentTitle: ({ isEnglish }) =>
    `Texte à envoyer (en ${isEnglish ? 'anglais' : 'français'}) ; complétez les crochets, n’ajoutez jamais la clé :`,
  incident,
  more: 'Tout, avec les commandes et un texte pour le fournisseur : ajoutez --verbose',
  list: ({ count }) => `${counted(count, 'secret trouvé')}. Que faire :`,
  andMore: ({ count }) => `et ${counted(count, 'autre')} : npx keyguard scan`,
  afterLeak: 'En cas de fuite',
  nothing:
    'Aucun secret trouvé, ni indexé ni dans l’arbre de travail. S’il a fui ailleurs, indiquez sa règle : npx keyguard respond RÈGLE (liste : npx keyguard rules)',
};
