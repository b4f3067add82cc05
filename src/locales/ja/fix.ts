import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';

const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup': 'この形式は環境変数を読めません。プログラム側で値を読み込むようにしてください',
  'not-text': '引用符で囲まれた文字列の外にあります。手で移してください',
  escaped: 'エスケープを使って書かれています。手で移してください',
  'not-alone': '長い文字列の一部です。手で移してください',
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
  'in-single-quotes': '単一引用符の中では変数が読まれません。二重引用符に替えて、手で移してください',
  haskell: 'getEnv は IO なので、ただの値には置き換えられません。main で読み込み、引数で渡してください',
  'in-browser': 'ブラウザーで動くファイルで、誰でも中身を読めます。処理をサーバーに移してください',
  'in-image':
    'イメージにはビルドに使った値が残ります。コンテナには起動時に渡し（docker run --env-file .env）、ビルドで必要なら RUN --mount=type=secret で渡してください',
  'no-notation': 'すべての読み手が同じ値として読める .env の書き方がありません。別の場所に保管してください',
  'changed-since': 'ステージした後に同じ場所が変更されています。手で直してください',
  'not-there': 'ここでは書き換えられないファイルです',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (fixed + left === 0) return 'keyguard: 直すものはありません。ステージされたシークレットはありません';
    const rest = left === 0 ? '' : `、残り ${left} 件は手作業が必要です`;
    return stage === 'done'
      ? `keyguard: シークレット ${fixed} 件を直しました${rest}`
      : `keyguard: シークレット ${fixed} 件を直せます${rest}`;
  },
  fixed: ({ place, name, variable, envFile }) =>
    variable === undefined
      ? `${place}  ${name}：コミットから外しました（ファイルは残ります）`
      : `${place}  ${name}：${envFile ?? '.env'} の ${variable} に移しました`,
  left: ({ place, name, reason }) => `${place}  ${name}：${reasons[reason]}`,
  sayYes: 'まだ何も変更していません。実行するには：npx keyguard fix --yes',
};
