import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';

/** Why a finding is left, and what to do instead. */
export const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup': 'この形式は環境変数を読めません。プログラム側で値を読み込むようにしてください',
  'not-text': '引用符で囲まれた文字列の外にあります。手動で移してください',
  escaped: 'エスケープを使って書かれています。手動で移してください',
  'not-alone': '長い文字列の一部です。手動で移してください',
  'not-here': 'ここには式を書けません（定数、型、名前など）。値は別の場所で読み込むようにしてください',
  'in-worker':
    'ワーカーは値を実行環境から受け取ります。そこと .dev.vars に保管し、`env` から読み込んでください',
  json: 'JSON は環境変数を読めません。値を取り除き、このファイルを読むプログラムが環境変数から取るようにしてください',
  yaml: 'YAML 自体は環境変数を読めません。値を取り除き、このファイルを読むプログラムが環境変数から取るようにしてください',
  toml: 'TOML は環境変数を読めません。値を取り除き、このファイルを読むプログラムが環境変数から取るようにしてください',
  ini: 'INI ファイルは環境変数を読めません。値を取り除き、このファイルを読むプログラムが環境変数から取るようにしてください',
  xml: 'XML は環境変数を読めません。値を取り除き、このファイルを読むプログラムが環境変数から取るようにしてください',
  csv: 'データの表に本物のキーは要りません。値を取り除くか、ファイルを git の外に置いてください',
  sql: 'SQL は環境変数を読めません。実行時にパラメーターとして渡してください（psql -v や、クライアントのバインド変数）',
  properties:
    'ただの properties ファイルは環境変数を読めません。値を取り除き、プログラムが System.getenv で読むようにしてください',
  nginx: 'nginx は環境変数を読めません。ファイルをテンプレートにし、起動時に envsubst で埋めてください',
  kubernetes:
    'マニフェストは環境変数を読めません。Secret を git の外で作り（kubectl create secret generic、SOPS、Sealed Secrets）、ここでは secretKeyRef で参照してください',
  helm: 'チャートの values は環境変数を読めません。ここは空にし、--set-file、helm-secrets（SOPS）、既存の Secret のいずれかで渡してください',
  'net-settings':
    'ここは空にし、外から設定してください。.NET は環境変数 Section__Key をこのファイルより優先します。開発時は dotnet user-secrets set も使えます',
  'gradle-properties':
    '値を取り除き、環境変数 ORG_GRADLE_PROJECT_<名前> か ~/.gradle/gradle.properties に設定してください',
  'pip-settings':
    '値を取り除いてください。pip は環境変数 PIP_INDEX_URL から URL を、keyring か ~/.netrc からパスワードを読みます',
  'poetry-settings':
    '値を取り除いてください。Poetry は環境変数 POETRY_HTTP_BASIC_<リポジトリー>_PASSWORD か POETRY_PYPI_TOKEN_<リポジトリー> から読みます',
  vercel: '値を取り除き、次のコマンドで保管してください：vercel env add',
  netlify: '値を取り除き、次のコマンドで保管してください：netlify env:set',
  fly: '値を取り除き、次のコマンドで保管してください：fly secrets set',
  heroku: '値を取り除き、次のコマンドで保管してください：heroku config:set',
  postman:
    'ここには {{like_this}} のように変数を書き、値は Vault か、エクスポートされない current value に置いてください',
  'ci-settings':
    '値を取り除き、この CI サービスの設定画面でシークレット変数として保管してください。スクリプトからは $NAME で読めます',
  'azure-pipelines':
    'パイプラインのシークレット変数か変数グループに保管し、ここには $(NAME) と書いてください',
  jenkins:
    "Jenkins の認証情報に保管し、environment ブロックの credentials('ID') か withCredentials で読んでください",
  'composite-action':
    'アクションは secrets を読めません。入力（inputs）にし、ワークフローから ${{ secrets.NAME }} を渡してください',
  'no-secrets-here':
    'GitHub が secrets を渡すのは env、with、run などだけです。そこで設定し、ここではその変数を読んでください',
  'build-argument':
    'ビルド引数はイメージに残ります。ビルドにはシークレットとして渡すか（build.secrets と RUN --mount=type=secret）、コンテナに environment で渡してください',
  'in-single-quotes': '単一引用符の中では変数が読まれません。二重引用符に替えて、手動で移してください',
  haskell: 'getEnv は IO なので、ただの値には置き換えられません。main で読み込み、引数で渡してください',
  'terraform-default':
    'default は環境変数を読めません。取り除いて変数に sensitive を付け、.env に TF_VAR_<変数名> を設定してください',
  'in-browser': 'ブラウザーで動くファイルで、誰でも中身を読めます。処理をサーバーに移してください',
  'in-image':
    'イメージにはビルドに使った値が残ります。コンテナには起動時に渡し（docker run --env-file .env）、ビルドで必要なら RUN --mount=type=secret で渡してください',
  'no-notation': 'すべての読み手が同じ値として読める .env の書き方がありません。別の場所に保管してください',
  'changed-since': 'ステージした後に同じ場所が変更されています。手動で直してください',
  'not-there': 'ここでは書き換えられないファイルです',
  'no-comment':
    'この行の上には許可のコメントを置けません。シークレットでなければ、keyguard.json でファイルごと除外してください',
  skipped: 'スキップしました',
  'new-since': '選択している間にステージされました。もう一度 keyguard fix を実行してください',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (stage === 'unchanged') return 'keyguard: 何も変更しませんでした';
    if (fixed + left === 0) return 'keyguard: 直すものはありません。ステージされたシークレットはありません';
    if (fixed === 0) return `keyguard: シークレット ${left} 件は手作業が必要です。何も変更していません`;
    const rest = left === 0 ? '' : `、残り ${left} 件は手作業が必要です`;
    return stage === 'done'
      ? `keyguard: シークレット ${fixed} 件を直しました${rest}`
      : `keyguard: シークレット ${fixed} 件を直せます${rest}`;
  },
  fixed: ({ name, variable, envFile, allowReason }) => {
    if (allowReason !== undefined) return `${name}：コメントで許可（${allowReason}）`;
    return variable === undefined
      ? `${name}：コミットの対象外（ファイルは残ります）`
      : `${name} → ${envFile ?? '.env'} の ${variable}`;
  },
  left: ({ name, reason }) => `${name}：未対応。${reasons[reason]}`,
  files: (files) => `変更したファイル：${files.join('、')}`,
  file: ({ path, notes }) => (notes.length === 0 ? path : `${path}（${notes.join('、')}）`),
  where: {
    both: 'インデックスと作業ツリー',
    index: 'インデックス',
    disk: '作業ツリー',
    private: 'git には入りません',
    unstaged: 'インデックスから外れ、ファイルは残ります',
  },
  isNew: '新規',
  stillUnstaged: (files) =>
    `次のファイルには、以前と同じくステージされていない変更があります：${files.join('、')}`,
  next: 'このあとの作業：',
  commit: 'コミットします：',
  sayYes: '確認を表示できるターミナルがないため、何も変更していません。実行するには：',
  doIt: 'まだ何も変更していません。実行するには：',
  ask: ({ number, of, name }) => `${of > 1 ? `${number}/${of}  ` : ''}${name}`,
  choices: {
    fix: '直す：値を外に移し、コードはそこから読み込む',
    allow: 'シークレットではない：理由を書いて許可する',
    skip: 'スキップする',
    rest: 'これと残りをすべて直す',
    quit: '何も変更せずに終わる',
  },
  cannotAllow: 'ここではコメントで許可できません。代わりに keyguard.json でファイルごと除外してください：',
  askReason: 'シークレットではない理由（行の上のコメントに書かれます）',
  reasonMissing: '理由を短く書いてください',
  confirm: ({ fixed, allowed, skipped }) => {
    const parts = [
      ...(fixed > 0 ? [`直す ${fixed} 件`] : []),
      ...(allowed > 0 ? [`許可 ${allowed} 件`] : []),
      ...(skipped > 0 ? [`スキップ ${skipped} 件`] : []),
    ];
    return `実行しますか？（${parts.join('、')}）`;
  },
  yes: 'はい',
  no: 'いいえ、何も変更しない',
};
