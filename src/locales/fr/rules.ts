import type { RuleMessages } from '../../messages/rules.ts';
import { count } from './words.ts';

export const rules: RuleMessages = {
  labels: {
    provider: 'Fournisseur',
    finds: 'Détecte',
    near: 'À proximité de',
    checked: 'Vérification',
    severity: 'Gravité',
    variable: 'Variable',
    revoke: 'Révoquer',
    docs: 'En savoir plus',
  },
  kinds: {
    'private-key': 'Une clé privée, reconnue aux lignes ou à la forme sous laquelle elle est enregistrée.',
    structured: 'Une valeur qui a sa propre forme, reconnue où qu’elle se trouve.',
    contextual:
      'Une valeur dont la forme seule dit peu : elle compte à côté du nom du fournisseur ou d’un nom qui désigne une telle clé.',
    'url-credential': 'Un mot de passe dans une URL ou une chaîne de connexion.',
    'own-secret':
      'Une valeur des fichiers .env de ce clone, où qu’elle apparaisse ailleurs et quelle que soit sa forme. Ces valeurs ne sont gardées qu’en mémoire.',
    generic: 'Une valeur à côté d’un nom comme password, secret ou token, quand elle semble tirée au hasard.',
    file: 'Un fichier qui n’a pas sa place dans un dépôt, d’après son nom.',
  },
  andMoreKeywords: ({ list, more }) => `${list.join(', ')}${more > 0 ? ` et ${count(more, 'autre')}` : ''}`,
  validated:
    'Hors ligne, d’après le contenu : une somme de contrôle, la structure, ou l’écart avec des mots ordinaires.',
  entropy: (bits) =>
    `La valeur est aussi mélangée que si elle était tirée au hasard : au moins ${String(bits).replace('.', ',')} bits par caractère.`,
  byForm: 'Seule la forme décide.',
  byText: 'Le contenu compte aussi : un fichier sans aucun secret passe.',
  byName: 'Seul le nom décide.',
  weight: ({ weight, file, usual }) => {
    const meaning = {
      error: 'error, bloque le commit',
      warning: 'warning, simplement affiché',
      off: 'off, pas recherché',
    };
    return `${meaning[weight]}${file === undefined ? '' : ` (défini dans ${file} ; d’ordinaire : ${usual})`}`;
  },
  revokeSelf: 'Remplacez-le par une nouvelle valeur partout où il est utilisé.',
  howItDecides: 'Comment la règle décide',
  explained: {
    'generic-secret': [
      'Le nom : password, secret, token, credential, api_key et leurs semblables comptent, quelle que soit la façon d’écrire les mots dans les noms, ainsi que « mot de passe » dans une douzaine d’autres langues. Un nom qui parle d’autre chose ne compte pas : public_key, next_page_token, password_hash.',
      'Entre le nom et la valeur se trouve ce qui affecte ou transmet dans ce type de fichier : un opérateur, une valeur par défaut, un élément, une paire nom-valeur, un argument. Dans du code source, un mot nu est un nom et non une valeur : la valeur y est donc entre guillemets, ou très mélangée.',
      'La valeur : on mesure à quel point elle diffère de mots, de noms, de chemins et de code, d’après l’enchaînement de ses lettres et non sa seule entropie. Les valeurs à remplacer, gabarits, références et exemples ne comptent pas.',
      'Ce qui est du texte lisible en base64 est jugé d’après ce texte.',
      'Le fichier : dans les tests, les exemples et la documentation, les valeurs sont le plus souvent inventées ; la règle s’y tait, comme dans les fichiers de verrouillage, les traductions et le code minifié.',
      'Ce qui se trouve dans une comparaison, sous la ligne du nom ou dans une ligne de commande est détecté par compared-secret, secret-below-name et password-argument. Ce qui est moins sûr n’est qu’un avertissement : possible-secret, possible-password.',
    ],
    'secret-below-name': [
      'Comme generic-secret, pour une valeur placée jusqu’à trois lignes sous son nom : la valeur d’une paire, la valeur par défaut d’une variable, une affectation sur plusieurs lignes, un élément, un bloc.',
      'Une valeur seule sous un simple titre ne compte qu’en dehors du code source, et si elle est à coup sûr tirée au hasard.',
    ],
    'possible-secret': [
      'Pour les services qui n’ont pas leur propre règle : une valeur tirée au hasard à côté d’un nom qui finit par key, secret, token, access, auth ou équivalent, même avec un mot ou deux entre les deux.',
      'Les noms de clés qui servent à trier, chercher, mettre en cache ou vérifier ne comptent pas, ni ceux de clés publiques. Un UUID compte ; il faut au moins 16 caractères.',
      'La valeur : à quel point elle diffère de mots, et à quel point ses lettres seules en diffèrent. Un alphabet, une répétition et du texte lisible en base64 ne comptent pas.',
      'C’est un avertissement, car un tel nom dit peu. "error" dans la configuration rend la règle bloquante.',
    ],
    'possible-password': [
      'Une valeur sous un nom de mot de passe, faite d’un mot avec un chiffre ou un signe, comme on en invente : trop proche du langage pour generic-secret, et pourtant peut-être en service.',
      'Les mots du dictionnaire, les mots de passe de tutoriels comme Welcome2024! et les messages comme Required! ne comptent pas.',
    ],
  },
  allowLine: 'Pas un secret ? Dites-le dans un commentaire sur sa ligne ou sur la ligne au-dessus :',
  allowFile: 'Pas un secret ? Exemptez le fichier dans keyguard.json :',
  turnOff: 'Pour désactiver la règle ou en faire un "warning", dans keyguard.json :',
  count: ({ rules: number, providers, off }) =>
    `${count(number, 'règle')} de ${count(providers, 'fournisseur')}${off > 0 ? `, dont ${count(off, 'désactivée')}` : ''}.`,
  more: 'Pour en savoir plus sur l’une d’elles : npx keyguard explain RÈGLE',
};
