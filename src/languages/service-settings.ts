import type { CodeLanguage } from './code-language.ts';
import { hash, slashes } from './common.ts';

/** Files of services and tools that take values from elsewhere, each in its own way. */
export const serviceSettings: readonly CodeLanguage[] = [
  {
    name: 'Helm values',
    paths: /(?:^|\/)values(?:[.-][^/]+)?\.ya?ml$/u,
    ...hash,
    leaves: 'helm',
  },
  {
    name: '.NET settings',
    paths: /(?:^|\/)(?:appsettings|local\.settings|secrets)(?:\.[^/]+)?\.json$/u,
    ...slashes,
    leaves: 'net-settings',
  },
  { name: 'Gradle properties', paths: /(?:^|\/)gradle\.properties$/u, ...hash, leaves: 'gradle-properties' },
  { name: 'pip settings', paths: /(?:^|\/)pip\.(?:conf|ini)$/u, ...hash, leaves: 'pip-settings' },
  { name: 'Poetry settings', paths: /(?:^|\/)poetry\.toml$/u, ...hash, leaves: 'poetry-settings' },
  { name: 'Vercel', paths: /(?:^|\/)(?:vercel|now)\.json$/u, leaves: 'vercel' },
  { name: 'Netlify', paths: /(?:^|\/)netlify\.toml$/u, ...hash, leaves: 'netlify' },
  { name: 'Fly', paths: /(?:^|\/)fly(?:\.[^/]+)?\.toml$/u, ...hash, leaves: 'fly' },
  { name: 'Heroku', paths: /(?:^|\/)(?:app\.json|heroku\.yml)$/u, leaves: 'heroku' },
  {
    name: 'Postman and Insomnia',
    paths: /\.postman_(?:collection|environment|globals)\.json$|(?:^|\/)[Ii]nsomnia[^/]*\.(?:json|ya?ml)$/u,
    leaves: 'postman',
  },
  {
    name: 'nginx',
    paths: /(?:^|\/)nginx[^/]*\.conf$|(?:^|\/)(?:nginx|sites-(?:available|enabled))\/.+/u,
    ...hash,
    leaves: 'nginx',
  },
];
