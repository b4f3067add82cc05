import { c, cpp, objectiveC } from './c.ts';
import { githubAction, githubActions, gitlabCi, otherCi } from './ci.ts';
import type { CodeLanguage } from './code-language.ts';
import { dart } from './dart.ts';
import { dataFormats } from './data-formats.ts';
import { compose, dockerfile } from './docker.ts';
import { csharp, fsharp, visualBasic } from './dotnet.ts';
import { elixir, erlang } from './elixir.ts';
import { frameworkSettings } from './framework-settings.ts';
import { go } from './go.ts';
import { astro, component, javascript, tsx, typescript } from './javascript.ts';
import { clojure, groovy, java, kotlin, scala } from './jvm.ts';
import { make, makefile } from './make.ts';
import { html, markdown, stylesheet } from './markup.ts';
import { haskell, julia, lua, perl, r } from './other-code.ts';
import { packageSettings } from './package-settings.ts';
import { php } from './php.ts';
import { notebook, python } from './python.ts';
import { ruby, rubyTool } from './ruby.ts';
import { rust } from './rust.ts';
import { serviceSettings } from './service-settings.ts';
import { batch, fish, powershell, shell, shellProfile } from './shell.ts';
import { swift } from './swift.ts';
import { terraform } from './terraform.ts';

/** Every language and format. Of two that claim a path the earlier wins, and a path counts before an extension. */
export const codeLanguages: readonly CodeLanguage[] = [
  javascript,
  typescript,
  tsx,
  astro,
  component,
  python,
  notebook,
  ruby,
  rubyTool,
  go,
  java,
  kotlin,
  groovy,
  scala,
  clojure,
  csharp,
  fsharp,
  visualBasic,
  php,
  rust,
  swift,
  dart,
  elixir,
  erlang,
  shell,
  shellProfile,
  fish,
  powershell,
  batch,
  c,
  cpp,
  objectiveC,
  lua,
  perl,
  r,
  julia,
  haskell,
  terraform,
  make,
  makefile,
  githubActions,
  githubAction,
  gitlabCi,
  ...otherCi,
  compose,
  dockerfile,
  ...packageSettings,
  ...frameworkSettings,
  ...serviceSettings,
  html,
  stylesheet,
  markdown,
  ...dataFormats,
];
