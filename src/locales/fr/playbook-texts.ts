import type { IncidentFacts, PlaybookMessages } from '../../messages/playbook.ts';

/** How secrets are replaced that no provider issued. */
export const kinds: PlaybookMessages['kinds'] = {
  'private-key': [
    'Créez une nouvelle paire de clés, remplacez-la partout, puis retirez la confiance à l’ancienne.',
    'SSH : ajoutez la nouvelle clé publique sur chaque serveur, connectez-vous avec, puis supprimez la ligne de l’ancienne dans authorized_keys :',
    'TLS : faites réémettre le certificat avec une nouvelle clé, installez-le, puis révoquez l’ancien comme compromis :',
    'GPG : révoquez la clé, publiez la révocation, signez avec une nouvelle :',
  ],
  'ssh-key': [
    'Créez une nouvelle paire tout de suite ; une phrase secrète ne fait que gagner du temps :',
    'Ajoutez la nouvelle clé publique sur chaque serveur et hébergeur git, et connectez-vous avec :',
    'Supprimez-y l’ancienne, clés de déploiement comprises. Son empreinte indique la ligne :',
    'Cherchez des connexions inconnues :',
  ],
  'vpn-key': [
    'Créez une nouvelle paire de clés sur cette machine :',
    'Donnez la nouvelle clé publique à chaque pair et supprimez l’ancienne ; une clé pré-partagée se remplace des deux côtés.',
  ],
  'encryption-key': [
    'Créez une nouvelle clé et chiffrez tout à nouveau ; l’ancienne ne sert plus qu’à déchiffrer.',
    'Qui a une copie des données chiffrées peut les lire : remplacez aussi chaque secret qu’elles contiennent.',
  ],
  'signing-key': [
    'Signez avec une nouvelle clé et refusez l’ancienne : d’ici là, d’autres signent en votre nom.',
    'Les sessions et jetons signés par l’ancienne prennent fin : chacun se reconnecte. Si les clés ont des identifiants, ne publiez les deux que pendant le changement.',
  ],
  'session-token': [
    'Mettez fin à la session : déconnexion partout, ou révocation par l’émetteur.',
    'Un jeton irrévocable vaut jusqu’à son expiration : si elle est à plus de quelques heures, changez la clé de signature.',
  ],
  database: [
    'Changez tout de suite le mot de passe sur le serveur, puis là où il sert.',
    'Sans le montrer à personne :',
    'Voyez qui est connecté, et coupez ce qui n’est pas à vous :',
    'N’autorisez que vos machines, et donnez à chaque application son propre rôle, sans droits sur les tables des autres.',
  ],
  webhook: [
    'Si quelque chose y envoie encore, créez d’abord une nouvelle adresse : l’ancienne s’arrête aussitôt.',
  ],
  password: [
    'Changez-le partout où il ouvre quelque chose, pour un nouveau qui ne sert nulle part ailleurs.',
    'Fermez les sessions ouvertes, activez la double authentification, et changez-le partout où le même servait.',
  ],
  wallet: [
    'Transférez le contenu vers un nouveau portefeuille : rien n’est révocable, les robots vont vite.',
    'Retirez les autorisations de jetons, et transférez les contrats qu’il possède.',
  ],
  'one-time-password': [
    'Configurez à nouveau la double authentification : l’ancien secret donne toujours des codes valides.',
    'Créez de nouveaux codes de secours, et regardez les connexions récentes.',
  ],
  file: [
    'Toute valeur du fichier a fui : révoquez chacune ; npx keyguard scan dit lesquelles.',
    'Dans l’ordre des dégâts possibles : cloud et paiement, puis bases de données, puis le reste.',
  ],
};

/** A report to a provider. */
export function incident({ ruleName, provider, redacted }: IncidentFacts): readonly string[] {
  return [
    `Objet : identifiant exposé (${ruleName})`,
    '',
    provider === undefined ? 'Bonjour,' : `Bonjour à l’équipe ${provider},`,
    '',
    'un identifiant de notre compte a été exposé. Il n’est pas dans ce message.',
    '',
    `Identifiant : ${ruleName}${redacted === undefined ? '' : `, ${redacted}`}`,
    'Compte : [identifiant du compte ou de l’organisation, nom de la clé]',
    'Exposé : [où, par exemple un dépôt public], depuis [date, heure, fuseau]',
    'Constaté : [date, heure, fuseau], par [qui ou quoi]',
    'Fait : [révoqué à telle heure ; remplacé ; plafond fixé à tel montant]',
    'Observé : [usages qui ne sont pas les nôtres : heures, services, adresses, coûts ; ou : rien]',
    '',
    'Merci de :',
    '- confirmer que l’identifiant ne fonctionne plus,',
    '- nous indiquer son usage depuis [heure], et ce qui a été créé avec,',
    '- [rembourser tel montant pour l’usage qui n’est pas le nôtre : oui / non].',
    '',
    'Nous avons conservé les journaux de [heure] à [heure].',
    '',
    '[nom, fonction, coordonnées]',
  ];
}
