import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';

const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup': 'この形式は環境変数を読めません。プログラム側で値を読み込むようにしてください',
  'not-text': '引用符で囲まれた文字列の外にあります。手で移してください',
  escaped: 'エスケープを使って書かれています。手で移してください',
  'not-alone': '長い文字列の一部です。手で移してください',
  'not-here': 'ここには式を書けません（定数、型、名前など）。値は別の場所で読み込むようにしてください',
  'in-worker':
    'ワーカーは値を実行環境から受け取ります。そこと .dev.vars に保管し、`env` から読み込んでください',
  'in-browser': 'ブラウザーで動くファイルで、誰でも中身を読めます。処理をサーバーに移してください',
  'in-image': 'イメージにはビルドに使った値が残ります。コンテナの起動時に値を渡してください',
  'no-notation': 'すべての読み手が同じ値として読める .env の書き方がありません。別の場所に保管してください',
  'changed-since': 'ステージした後に同じ場所が変更されています。手で直してください',
  'not-there': 'ここでは書き換えられないファイルです',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (fixed + left === 0) return 'keyguard：直すものはありません。ステージされたシークレットはありません';
    const rest = left === 0 ? '' : `、残り ${left} 件は手作業が必要です`;
    return stage === 'done'
      ? `keyguard：シークレット ${fixed} 件を直しました${rest}`
      : `keyguard：シークレット ${fixed} 件を直せます${rest}`;
  },
  fixed: ({ place, name, variable, envFile }) =>
    variable === undefined
      ? `${place}  ${name}：コミットから外しました（ファイルは残ります）`
      : `${place}  ${name}：${envFile ?? '.env'} の ${variable} に移しました`,
  left: ({ place, name, reason }) => `${place}  ${name}：${reasons[reason]}`,
  sayYes: 'まだ何も変更していません。実行するには：npx keyguard fix --yes',
};
