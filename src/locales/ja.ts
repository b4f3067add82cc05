import type { ErrorDetails } from '../errors.ts';
import type {
  ErrorMessages,
  HelpMessages,
  InstallMessages,
  Messages,
  ReportMessages,
  StepMessages,
} from '../messages.ts';
import type { RuleMessages } from '../rule-messages.ts';
import type { Encoding, SkipReason } from '../types.ts';

const skip = '今回だけ検査せずにコミットする場合：KEYGUARD_SKIP=1 git commit …';

/** A fact in parentheses, or nothing when it is not known. */
function aside(fact: ErrorDetails[string]): string {
  return fact === undefined || fact === '' ? '' : `（${fact}）`;
}

function known(list: ErrorDetails[string]): string {
  return list === undefined ? '' : `\n使えるもの：${String(list).split(' ').join('、')}`;
}

function meant(suggestion: ErrorDetails[string]): string {
  return suggestion === undefined ? '' : `もしかして：${suggestion}\n`;
}

/** Where the help is: of the command, where one was named. */
function helpOf(command: ErrorDetails[string]): string {
  return `npx keyguard ${command === undefined ? '' : `${command} `}--help`;
}

function enumerate({ list, more }: { readonly list: readonly string[]; readonly more: number }): string {
  return `${list.join('、')}${more > 0 ? `、ほか ${more} 件` : ''}`;
}

/** Where to look up the rule that was meant. */
function allRules(unknown: ErrorDetails[string]): string {
  return unknown === undefined ? '' : '\nルールの一覧：npx keyguard rules';
}

function forExample(example: ErrorDetails[string]): string {
  return example === undefined ? '' : `\n例：${example}`;
}

const configReasons: Readonly<Record<string, string>> = {
  'not-json': 'が正しい JSON ではありません',
  'not-an-object': 'の内容がオブジェクト { … } ではありません',
  'unknown-key': 'に未知のキーがあります',
  'wrong-value': 'に正しくない値があります',
};

const errors: ErrorMessages = {
  'git-missing': () => ({
    what: 'PATH に git が見つかりません',
    next: 'git をインストールするか（https://git-scm.com/downloads）、git のあるフォルダーを PATH に追加してから、もう一度実行してください。',
  }),
  'git-too-old': ({ minimum }) => ({
    what: `git のバージョンが古すぎます。${minimum === undefined ? 'より新しいもの' : `${minimum} 以降`}が必要です`,
    next: 'git を更新してください：https://git-scm.com/downloads',
    skip,
  }),
  'git-failed': ({ command, stderr, signal, exitCode }) => ({
    what: `${command ?? 'git'} の実行に失敗しました${aside(stderr ?? signal ?? exitCode)}`,
    next: '次のコマンドで原因を確認してください：git status; git fsck',
    skip,
  }),
  'git-output-damaged': ({ command, reason }) => ({
    what: `${command ?? 'git'} の出力が途中で切れているか、読み取れません${aside(reason)}`,
    next: 'もう一度実行してください。繰り返す場合は次で確認してください：git fsck',
    skip,
  }),
  'not-a-repository': ({ folder }) => ({
    what: `ここは git リポジトリの中ではありません${aside(folder)}`,
    next: 'cd でリポジトリに移動するか、ここに作成してください：git init',
  }),
  'unsafe-repository': ({ folder }) => ({
    what: `フォルダーの所有者が別のユーザーのため、git がこのリポジトリの使用を拒否しました${aside(folder)}`,
    next: `信頼できる場合：git config --global --add safe.directory ${folder === undefined ? '"$PWD"' : `'${folder}'`}`,
  }),
  'unmerged-files': ({ file }) => ({
    what: `解決されていないマージの競合があります${aside(file)}`,
    next: '競合を解決し（一覧は git status）、git add でステージしてから、もう一度実行してください。',
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `${file ?? 'ファイル'} を読み取れません${aside(reason === 'special' ? skipReasons.special : reason)}`,
    next: 'ファイルが存在し、読み取り権限があることを確認してください。',
    skip,
  }),
  'file-unwritable': ({ file, reason }) => ({
    what: `${file ?? 'ファイル'} に書き込めません${aside(reason)}`,
    next: 'ファイルとフォルダーの権限、ディスクの空き容量を確認してから、もう一度実行してください。',
  }),
  'refuses-symlink': ({ file }) => ({
    what: `${file ?? 'ファイル'} はシンボリックリンクです。keyguard はリンク越しには書き込みません`,
    next: '通常のファイルに置き換えるか、リンク先のファイルを直接変更してください。',
  }),
  'config-invalid': ({ file, reason, key, rule, suggestion, known: list, example }) => ({
    what: `${file ?? '設定'} ${configReasons[String(reason)] ?? 'が正しくありません'}${aside(key)}`,
    next: `${meant(suggestion)}修正してください。修正するまで検査は行われません。${known(list)}${forExample(example)}${allRules(rule)}`,
    skip,
  }),
  'unknown-command': ({ command, suggestion, known: list }) => ({
    what: `未知のコマンドです：${command ?? ''}`,
    next: `${meant(suggestion)}コマンドの一覧：npx keyguard --help${known(list)}`,
  }),
  'unknown-option': ({ option, command, suggestion, known: list }) => ({
    what: `未知のオプションです：${option ?? ''}`,
    next: `${meant(suggestion)}オプションの一覧：${helpOf(command)}${known(list)}`,
  }),
  'unknown-rule': ({ rule, suggestion }) => ({
    what: `不明なルールです：${rule ?? ''}`,
    next: `${meant(suggestion)}ルールの一覧：npx keyguard rules`,
  }),
  'missing-argument': ({ option, argument, command }) => ({
    what: `値が指定されていません：${option ?? argument ?? ''}`,
    next: `使い方：${helpOf(command)}`,
  }),
  'unexpected-argument': ({ argument, command }) => ({
    what: `余分な引数があります：${argument ?? ''}`,
    next: `使い方：${helpOf(command)}`,
  }),
  'invalid-value': ({ option, value, command, suggestion, known: list }) => ({
    what: `${option ?? 'オプション'} の値が正しくありません${aside(value)}`,
    next: `${meant(suggestion)}使い方：${helpOf(command)}${known(list)}`,
  }),
  'install-locked': ({ file }) => ({
    what: '別の keyguard がこのリポジトリにフックをインストールしています',
    next: `終わるまで待ってから、もう一度実行してください。ほかに動いていない場合は ${file ?? '.git フォルダーの keyguard.lock'} を削除してください。`,
  }),
  'hooks-folder-unusable': ({ folder, reason }) => ({
    what: `git のフックフォルダーを使用できません${aside(folder)}${aside(reason)}`,
    next: '設定元を確認してください：git config --show-origin --get-all core.hooksPath\nその設定を削除するか、フォルダーを書き込み可能にしてから、もう一度実行してください。',
  }),
  'hooks-path-foreign': ({ folder, file, command }) => ({
    what: `git は、共有の、または別のツールが管理するフォルダーのフックを使用しています${aside(folder)}。そのため何も書き込みませんでした`,
    next: `${file ?? 'そこの pre-commit'} の先頭近くに次の行を追加してください：\n  ${command ?? 'npx keyguard check-staged'}\nその後、もう一度実行してください。フォルダーの設定元：git config --show-origin --get-all core.hooksPath`,
  }),
  'cli-not-installed': () => ({
    what: 'このプロジェクトに keyguard がインストールされていません',
    next: 'インストールしてください：npm install（または npm install -D keyguard）',
    skip,
  }),
  'package-damaged': () => ({
    what: 'keyguard 自体のファイルが見つからないか、壊れています',
    next: '再インストールしてください：npm ci（または node_modules を削除してから通常どおりインストール）',
    skip,
  }),
  internal: () => ({
    what: '内部エラーのため、検査を完了できませんでした',
    next: '発生箇所の確認：KEYGUARD_DEBUG=1 git commit …',
    skip,
  }),
};

const skipReasons: Readonly<Record<SkipReason, string>> = {
  binary: 'バイナリ',
  'too-large': 'サイズ超過',
  encrypted: '暗号化済み',
  excluded: '設定により対象外',
  unreadable: '読み取り不可',
  special: '通常のファイルではない',
  repository: '別のリポジトリ',
  dependencies: 'インストール済みパッケージ',
};

const encodings: Readonly<Record<Encoding, string>> = {
  base64: 'base64',
  base64url: 'base64url',
  hex: '16 進数',
  percent: 'パーセントエンコーディング',
  unicode: '文字のエスケープ',
  html: 'HTML の文字参照',
  json: 'JSON 文字列',
};

const report: ReportMessages = {
  blocked: ({ name, place }) => `コミットを中止しました：${name} を検出（${place}）`,
  blockedFile: ({ name, place }) =>
    `コミットを中止しました：${place} は git に入れるべきファイルではありません（${name}）`,
  blockedByMany: ({ count, files, name, place }) =>
    `コミットを中止しました：${files} ファイルに ${count} 件のシークレットを検出（最初は ${name}、${place}）`,
  warned: ({ count, name, place }) =>
    `警告 ${count} 件、コミットは続行します：${count === 1 ? '' : '最初は '}${name}（${place}）`,
  notChecked: (what) => `検査できなかったため、コミットを中止しました：${what}`,
  warning: '警告（コミットは中止しません）',
  encodedIn: (chain) =>
    `エンコードされています（${chain.map((encoding) => encodings[encoding]).join(' → ')}）`,
  alsoIn: '同じ値：',
  andMorePlaces: (more) => `ほか ${more} か所`,
  howToFix: '修正方法',
  moveEach: (envFile) => `それぞれの値を、示した名前で ${envFile} に移します。`,
  wholeUrl: '（文字列全体）',
  replaceEach: 'それぞれの箇所を、矢印の後に示したとおりに直します。',
  importEach: 'なければ追加します：',
  stageAgainEach: '変更したファイルを git add でもう一度ステージし、コミットします。',
  revokeEach: 'プッシュや共有をしたことがあるキーは失効させてください：',
  revokeEachFirst: 'すでに HEAD に含まれているキーは、最初に失効させてください：',
  allowFilesEach: '次のファイルは、keyguard.json でファイル全体を対象外にするしかありません：',
  andMoreFindings: (more) => `ほか ${more} 件：`,
  perFile: ({ file, count }) => `${file}：${count} 件`,
  andMoreFiles: (more) => `ほか ${more} ファイル`,
  noVerify: '--no-verify では解決しません。シークレットが履歴に残ります。',
  checked: ({ files, addedLines }) => `検査済み：${files} ファイル、追加行数 ${addedLines}。`,
  allowed: (allowed) => `許可済み：${allowed} 件。`,
  allowedLoosely: (places) => `ルール名または理由の記載なしで許可：${enumerate(places)}。`,
  rulesOff: (rules) => `無効なルール：${enumerate(rules)}。`,
  unlisted: (more) => `ほかに ${more} 件を検出（一覧は省略）。`,
  skipped: (files) => `未検査：${enumerate(files)}。`,
  skippedFile: ({ file, reason }) => `${file}（${skipReasons[reason]}）`,
  joinSentences: (sentences) => sentences.join(''),
  cleanExcept: (exceptions) => `シークレットは見つかりませんでした。${exceptions}`,
  tree: {
    blocked: ({ name, place }) => `シークレットを検出しました：${name}（${place}）`,
    blockedFile: ({ name, place }) => `${place} は git に入れるべきファイルではありません（${name}）`,
    blockedByMany: ({ count, files, name, place }) =>
      `${files} ファイルに ${count} 件のシークレットを検出しました（最初は ${name}、${place}）`,
    warned: ({ count, name, place }) =>
      `警告 ${count} 件：${count === 1 ? '' : '最初は '}${name}（${place}）`,
    warning: '警告',
    stageAgainEach: 'もう一度検査します：npx keyguard scan',
    checked: ({ files, addedLines }) => `検査済み：${files} ファイル、${addedLines} 行。`,
  },
};

const install: InstallMessages = {
  dryRun: '確認のみで、何も変更していません。--dry-run なしの場合：',
  notInstalled: (what) => `フックをインストールしませんでした：${what}`,
  events: {
    'hook-installed': ({ file }) => `フックをインストールしました：${file}`,
    'hook-updated': ({ file }) => `フックを更新しました：${file}`,
    'hook-unchanged': ({ file }) => `フックはインストール済みです：${file}`,
    'hook-removed': ({ file }) => `フックを削除しました：${file}`,
    'hook-restored': ({ file }) => `フックを削除し、元のフックに戻しました：${file}`,
    'hook-foreign': ({ file }) => `keyguard のフックではないため、削除しませんでした：${file}`,
    'hook-absent': ({ file }) => `削除するものはありません：${file}`,
    'called-by-other': ({ file }) => `お使いのフックからすでに呼び出されています：${file}`,
    'previous-chained': ({ file }) => `元のフックは ${file} に移しました。引き続き最初に実行されます`,
    'previous-off': ({ file }) =>
      `元のフックは ${file} に移しました。実行権限がないため、これまでどおり実行されません`,
    'previous-set-aside': ({ file }) =>
      `すでに実行されていなかった古いフックを残しました（今後も実行されません）：${file}`,
    'previous-left': ({ file }) => `keyguard を導入する前のフックは ${file} に残っています`,
    'edits-saved': ({ file }) =>
      `フックに変更が加えられていたため、コピーを残しました（実行されません）：${file}`,
    'own-lines-kept': ({ file }) => `フックを削除し、追加されていた行は残しました：${file}`,
    'script-added': ({ file, text }) => `${file} にスクリプトを追加しました：${text ?? ''}`,
    'script-unchanged': ({ file }) => `${file} はすでに keyguard install を実行します`,
    'script-by-hand': ({ file, text }) => `${file} のスクリプトに手動で追加してください：${text ?? ''}`,
    'script-removed': ({ file, text }) => `${file} から keyguard install を取り除きました：${text ?? ''}`,
    'script-left': ({ file, text }) =>
      `${file} から keyguard install を手動で取り除いてください：${text ?? ''}`,
    'package-json-absent': () =>
      'package.json がないため、保護されるのはこのクローンだけです。ほかのクローンでも npx keyguard install を実行してください。',
    'ignore-added': ({ file, text }) => `${file} に追加しました：${text ?? ''}`,
    'ignore-unchanged': ({ file }) => `${file} はすでに .env ファイルを無視しています`,
    'ignore-overruled': ({ file, text }) => `別の規則（${text ?? ''}）のため、まだ無視されません：${file}`,
    'env-tracked': ({ file, text }) =>
      `${file} は git で管理されています。シークレットが含まれる場合は管理から外してください（ファイルは残ります）：${text ?? ''}`,
  },
};

const steps: StepMessages = {
  'use-fake': () => 'テストに本物の値が不要なら、架空の値にして最後の手順へ進みます。',
  'add-to-env': ({ envFile, name, part, hasLines }) =>
    `${part === 'whole' ? 'URL（接続文字列）全体' : '値'}を ${envFile} に ${name}=${hasLines === true ? '"…"' : '…'} として移します。`,
  'add-to-store': ({ store, name }) =>
    store === 'github'
      ? `値を ${name} という名前で GitHub に保存します：Settings > Secrets and variables > Actions`
      : `値を ${name} という名前で GitLab に保存します（Masked を指定）：Settings > CI/CD > Variables`,
  'read-from-env': ({ file, quotes }) => {
    if (quotes === 'outside') return `${file} では、値の代わりに次の式を引用符の外で文字列とつなぎます：`;
    return `${file} では、値を${quotes === 'none' ? '' : '引用符ごと'}次のように書き換えます：`;
  },
  'add-import': ({ file }) => `${file} になければ追加します：`,
  'no-lookup': ({ file, name }) =>
    `${file} から値を取り除きます。この形式では環境変数を参照できないため、このファイルを読み込むプログラムの側で ${name} を参照します。`,
  'move-to-server': ({ file, name }) =>
    `${file} から値を取り除きます。ブラウザーで動くコードは誰でも読めるため、呼び出しはサーバー側で行い、そこで環境変数 ${name} を使います。`,
  'give-to-container': ({ file, name }) =>
    `${file} から値を取り除きます（イメージに残るため）。${name} はコンテナーの起動時に渡します：`,
  'write-placeholder': ({ file }) => `${file} では、値の代わりにプレースホルダーを書きます：`,
  'empty-value': ({ file, name }) => `${file} では値を空にします：${name}=`,
  'load-env': ({ envFile }) => `${envFile} を読み込む仕組みがまだない場合：`,
  'ignore-env': ({ envFile }) => `${envFile} はまだ無視されていないので、git の無視対象に追加します：`,
  'untrack-env': ({ envFile, isIgnored }) =>
    `${envFile} を git の管理から${isIgnored ? '外します（ファイルは残ります）' : '外し（ファイルは残ります）、無視対象に追加します'}：`,
  'unstage-file': ({ file }) => `${file} をコミット対象から外します（ファイルは残ります）：`,
  'ignore-file': ({ file }) => `${file} を git の無視対象に追加します：`,
  'stage-again': () => 'もう一度ステージして、コミットします：',
  revoke: ({ provider, revoke, first }) => {
    const when = first ? 'すでに HEAD に含まれているため、まず' : 'プッシュや共有をしたことがある場合は、';
    const gap = first ? ' ' : '';
    if (revoke.via === 'support') return `${when}${gap}${provider} のサポートに失効を依頼してください：`;
    if (revoke.via === 'self') return `${when}使用箇所すべてで新しい値に変更してください。`;
    if (revoke.via === 'command') return `${when}次のコマンドで失効させてください：`;
    return `${when}${gap}${provider} で失効させてください${(revoke.url ?? revoke.path) === undefined ? '。' : '：'}`;
  },
  allow: ({ otherRules }) =>
    otherRules === undefined
      ? 'シークレットではない場合は、その行の上にコメントで記します：'
      : `そこのコメントが許可しているのは ${otherRules} で、このルールではありません。シークレットではない場合は次のように記します：`,
  'allow-file': () => 'シークレットではない場合は、keyguard.json でファイル全体を検査対象外にできます：',
};

const rules: RuleMessages = {
  labels: {
    provider: '提供元',
    finds: '検出対象',
    near: '手がかり',
    checked: '判定',
    severity: '重大度',
    variable: '変数名',
    revoke: '失効',
    docs: '詳細',
  },
  kinds: {
    'private-key': '秘密鍵。保存形式に固有の行や書式で見分けます。',
    structured: '固有の形式を持つ値。どこにあっても見分けられます。',
    contextual: '形式だけでは見分けられない値。提供元の名前や、キーを表す名前の近くにある場合に検出します。',
    'url-credential': 'URL や接続文字列に含まれるパスワード。',
    'own-secret':
      'このクローンの .env ファイルにある値。別の場所に書かれていれば、どのような形式でも検出します。値はメモリー上でのみ扱います。',
    generic: 'password、secret、token などの名前とともに書かれ、ランダムに作られたように見える値。',
    file: 'リポジトリに入れるべきではないファイル。ファイル名で見分けます。',
  },
  andMoreKeywords: ({ list, more }) => `${list.join('、')}${more > 0 ? `、ほか ${more} 個` : ''}`,
  validated: '値の中身（チェックサム、構造、単語らしさなど）をオフラインで調べます。',
  entropy: (bits) => `ランダムな値と同程度に文字が混ざっていること（1 文字あたり ${bits} ビット以上）。`,
  byForm: '形式だけで判定します。',
  byText: 'ファイルの中身も調べます。シークレットがなければ対象外です。',
  byName: 'ファイル名だけで判定します。',
  weight: ({ weight, file, usual }) => {
    const meaning = {
      error: 'error（コミットを中止します）',
      warning: 'warning（表示するだけです）',
      off: 'off（検出しません）',
    };
    return `${meaning[weight]}${file === undefined ? '' : `。${file} で設定（標準は ${usual}）`}`;
  },
  revokeSelf: '使用箇所すべてで新しい値に変更してください。',
  howItDecides: '判定の方法',
  explained: {
    'generic-secret': [
      '名前：password、secret、token、credential、api_key などを、表記の違いによらず対象とします。ほかの 12 言語の「パスワード」も含みます。public_key、next_page_token、password_hash のように別のものを表す名前は対象外です。',
      '名前と値の間：代入、既定値、要素、名前と値の組、引数など、その種類のファイルで代入や受け渡しを表す書き方に限ります。ソースコードでは、引用符のない単語は値ではなく名前なので、引用符で囲まれた値か、文字が非常によく混ざった値だけを対象とします。',
      '値：エントロピーだけでなく、文字の並びが単語、名前、パス、コードとどれだけ異なるかを測ります。プレースホルダー、テンプレート、参照、例示用の値は対象外です。',
      '読める文章を base64 にした値は、その文章で判断します。',
      'ファイル：テスト、サンプル、ドキュメントでは架空の値が多いため、検出しません。ロックファイル、翻訳、圧縮されたコードも同様です。',
      '比較の中、名前より下の行、コマンドラインにある値は compared-secret、secret-below-name、password-argument が検出します。確実でないものは警告だけです：possible-secret、possible-password。',
    ],
    'secret-below-name': [
      'generic-secret と同じ判断を、名前の 3 行下までの値に対して行います：組の値、変数の既定値、次の行に続く代入、要素、ブロック。',
      '見出しの下に単独である値は、ソースコード以外で、偶然作られたことが確実な場合だけ対象とします。',
    ],
    'possible-secret': [
      '専用のルールがないサービスのためのルールです：key、secret、token、access、auth などで終わる名前のそばにある、ランダムに作られた値。間に 1、2 語あっても対象とします。',
      '並べ替え、検索、キャッシュ、検証のためのキーの名前や、公開のキーは対象外です。UUID は対象で、16 文字以上の値に限ります。',
      '値：単語とどれだけ異なるか、また文字だけを見て単語とどれだけ異なるかを測ります。アルファベット順、繰り返し、読める文章の base64 は対象外です。',
      'このような名前だけでは確実でないため、警告にとどめます。設定で "error" にすると拒否します。',
    ],
    'possible-password': [
      'パスワードの名前に与えられた、数字や記号を含む単語です。言葉に近いため generic-secret の対象外ですが、実際に使われている可能性があります。',
      '辞書の単語、Welcome2024! のような例題のパスワード、Required! のようなメッセージは対象外です。',
    ],
  },
  allowLine: 'シークレットではない場合は、その行か上の行にコメントで記します：',
  allowFile: 'シークレットではない場合は、keyguard.json でファイルを検査対象外にできます：',
  turnOff: 'ルールを無効（または "warning"）にするには、keyguard.json に記します：',
  count: ({ rules: number, providers, off }) =>
    `ルール ${number} 件、提供元 ${providers}${off > 0 ? `（うち ${off} 件は無効）` : ''}。`,
  more: '各ルールの説明：npx keyguard explain <ルール>',
};

const help: HelpMessages = {
  tagline: 'API キーなどのシークレットが git に入るのを防ぎます',
  usage: '使い方',
  command: 'コマンド',
  options: 'オプション',
  commandsTitle: 'コマンド',
  optionsTitle: 'オプション',
  commands: {
    init: 'このリポジトリを設定します（最初に一度だけ）',
    install: 'git フックを設置します',
    uninstall: 'git フックを取り除きます',
    'check-staged': '次のコミットで追加される内容を検査します',
    scan: 'ファイル（省略時は作業ツリー全体）を検査します',
    rules: 'すべてのルールを一覧表示します',
    explain: 'ルールの検出対象と対処方法を説明します',
  },
  optionSummaries: {
    lang: '出力の言語',
    color: '色を付けます（付けない場合は --no-color）',
    config: 'keyguard.json の代わりに使う設定ファイル',
    quiet: '検出結果とエラーだけを表示します',
    verbose: '詳しく表示します',
    help: 'このヘルプを表示します',
    version: 'バージョンを表示します',
    format: 'レポートの形式',
    output: 'レポートをファイルに書き出します',
    baseline: 'ベースラインを使います（使わない場合は --no-baseline）',
    'dry-run': '何が変わるかを表示するだけで、変更はしません',
  },
  notes: {
    scan: [
      'パスを省略すると、サブフォルダーで実行した場合も作業ツリー全体を検査します。- は標準入力を読みます。',
      'リポジトリ内では、git が無視するものは対象外です（そのパス自体を指定した場合を除く）。サブモジュールや内側にある別のリポジトリも対象外です。リポジトリの外では、.git と node_modules を除くすべてのファイルを読みます。',
      'シンボリックリンクはたどらず、リンク先の文字列だけを検査します。リンク自体を指定した場合はたどります。',
    ],
  },
  more: '各コマンドのヘルプ：npx keyguard <コマンド> --help',
  exitCodes: '終了コード：0 問題なし、1 シークレットを検出、2 検査できず',
};

export default { language: 'ja', errors, report, install, steps, rules, help } satisfies Messages;
