import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';
import { count, isPlural } from './words.ts';

const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup':
    'ce format ne sait pas lire les variables d’environnement ; c’est au programme de lire la valeur',
  'not-text': 'la valeur n’est pas dans une chaîne entre guillemets ; déplacez-la à la main',
  escaped: 'la valeur est écrite avec des séquences d’échappement ; déplacez-la à la main',
  'not-alone': 'la valeur fait partie d’un texte plus long ; déplacez-la à la main',
  'not-here':
    'aucune expression n’est possible à cet endroit (constante, type, nom) ; lisez la valeur ailleurs dans le programme',
  'in-worker':
    'un worker reçoit ses valeurs de sa plateforme : enregistrez-la là-bas et dans .dev.vars, puis lisez-la depuis `env`',
  'in-browser':
    'ce fichier s’exécute dans le navigateur, où tout le monde peut le lire ; faites l’appel depuis un serveur',
  'in-image':
    'une image conserve ce qui a servi à la construire ; donnez la valeur au conteneur à son démarrage',
  'no-notation':
    'aucune écriture dans .env ne serait relue à l’identique par tous les outils ; conservez cette valeur ailleurs',
  'changed-since': 'cet endroit a été modifié après l’indexation ; corrigez-le à la main',
  'not-there': 'ce n’est pas un fichier que l’on peut modifier ici',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (fixed + left === 0) return 'keyguard: rien à corriger, aucun secret n’est indexé';
    const s = isPlural(fixed) ? 's' : '';
    const what = stage === 'done' ? `corrigé${s}` : `corrigeable${s} automatiquement`;
    const rest = left === 0 ? '' : `, ${left} à traiter par vous-même`;
    return `keyguard: ${count(fixed, 'secret')} ${what}${rest}`;
  },
  fixed: ({ place, name, variable, envFile }) =>
    variable === undefined
      ? `${place}  ${name} : retiré du commit, le fichier reste sur le disque`
      : `${place}  ${name} : désormais ${variable} dans ${envFile ?? '.env'}`,
  left: ({ place, name, reason }) => `${place}  ${name} : ${reasons[reason]}`,
  sayYes: 'Rien n’a été modifié. Pour appliquer : npx keyguard fix --yes',
};
