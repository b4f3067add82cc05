// Generated, or full of digests: names in them are not somebody's assignments.
const MACHINE_MADE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|[\w.-]*\.lock|[\w.-]*-lock\.ya?ml|go\.sum|[\w.-]*\.(?:map|svg|snap|min\.(?:js|css)|po|xlf|xliff|csv|tsv|ipynb_checkpoints)|verification-(?:metadata\.xml|keyring\.keys)|\.pnp\.\w{1,8}\.[cm]?js)$/i;

// Tests, fixtures and examples: most such values are made up there, and a refusal would mostly be wrong.
const TEST_FOLDER =
  /(?:^|\/)(?:tests?|__\w+__|specs?|e2e|fixtures?|mocks?|docs?|documentation|guides?|stubs?|examples?|samples?|demos?|gallery|storybook|playground|cypress|playwright|testing|(?:test|integration|unit|e2e|docker|functional|acceptance|smoke|android|browser|ui)[-_]?(?:tests?|utils?|data|helpers?|support)|[\w.-]+[-_.]tests?|benchmarks?)\//i;
// Tests by Go's and Maven's habit; below the source a folder of that name is the program's own.
const INTEGRATION_FOLDER = /^(?!(?:.*\/)?(?:src|lib|app)\/)(?:.*\/)?integration\/|(?:^|\/)src\/it\//i;
const TEXTS =
  /(?:^|\/)(?:langs?|languages?|locales?|i18n|l10n|translations?|messages)\/|\.(?:arb|strings|resx|lproj)(?:\/|$)/i;
// Installed packages: published by others, and full of tests and of what is made by machines.
const INSTALLED =
  /(?:^|\/)(?:node_modules|bower_components|site-packages|\.yarn\/(?:releases|plugins|sdks|patches))\//;
const TEST_FILE =
  /(?:^|[._/-])(?:tests?|specs?|mocks?|stories|fixtures?|conftest)(?:[._-]|$)|[a-z\d](?:Tests?|Specs?|IT|Mocks?|Fixtures?)\.\w+$/;

let last: { readonly path: string; readonly isMadeUp: boolean } | undefined;

/** Whether a file's values are likely made up or made by a machine: tests, examples, documentation, lock files. */
export function isMadeUpPlace(path: string): boolean {
  // Asked for every candidate of a file.
  if (last?.path !== path) last = { path, isMadeUp: judgePath(path) };
  return last.isMadeUp;
}

function judgePath(path: string): boolean {
  return [MACHINE_MADE, INSTALLED, TEXTS, TEST_FOLDER, INTEGRATION_FOLDER, TEST_FILE].some((kind) =>
    kind.test(path),
  );
}
