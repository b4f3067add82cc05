import type { Step } from '../../advice-types.ts';
import type { StepMessages } from '../../messages/steps.ts';
import { reasons } from './fix.ts';
import { nowhere } from './words.ts';

function whenToRevoke({ first, seenIn, branch, notIn }: Step<'revoke'>): string {
  if (seenIn === 'remote')
    return `すでに${branch === undefined ? 'リモート' : ` ${branch} `}にあるため、まず`;
  if (first)
    return branch === undefined
      ? 'すでにコミット済みのため、まず'
      : `すでにコミット済みです（${branch} にはまだありません）。プッシュする前に`;
  if (notIn === undefined) return 'プッシュや共有をしたことがある場合は、';
  return `ステージされただけです（${nowhere(notIn)}）。共有していなければ失効は不要です。共有した場合は、`;
}

export const steps: StepMessages = {
  'use-fake': () =>
    'テストに本物の値が不要なら、架空の値にし、ステージしてコミットします。必要な場合は次のとおりです。',
  'add-to-env': ({ envFile, name, part, hasLines, isThere }) =>
    isThere === true
      ? `値はすでに ${envFile} に ${name} としてあります。`
      : `${part === 'whole' ? 'URL（接続文字列）全体' : '値'}を ${envFile} に ${name}=${hasLines === true ? '"…"' : '…'} として移します。`,
  'add-to-store': ({ store, name }) =>
    store === 'github'
      ? `値を ${name} という名前で GitHub に保存します：Settings > Secrets and variables > Actions`
      : `値を ${name} という名前で GitLab に保存します（Masked を指定）：Settings > CI/CD > Variables`,
  'read-from-env': ({ file, quotes }) => {
    if (quotes === 'outside') return `${file} では、値の代わりに次の式を引用符の外で文字列とつなぎます：`;
    return `${file} では、値を${quotes === 'none' ? '' : '引用符ごと'}次のように書き換えます：`;
  },
  'add-import': ({ file }) => `${file} になければ追加します：`,
  'no-lookup': ({ file, name, leaves }) =>
    leaves !== undefined && leaves !== 'no-lookup'
      ? `${file}（${name}）：${reasons[leaves]}。`
      : `${file} から値を取り除きます。この形式では環境変数を参照できないため、このファイルを読み込むプログラムの側で ${name} を参照します。`,
  'move-to-server': ({ file, name }) =>
    `${file} から値を取り除きます。ブラウザーで動くコードは誰でも読めるため、呼び出しはサーバー側で行い、そこで環境変数 ${name} を使います。`,
  'give-to-container': ({ file, name }) =>
    `${file} から値を取り除きます（イメージに残るため）。${name} はコンテナーの起動時に渡します：`,
  'write-placeholder': ({ file }) => `${file} では、値の代わりにプレースホルダーを書きます：`,
  'empty-value': ({ file, name }) => `${file} では値を空にします：${name}=`,
  'load-env': ({ envFile }) => `${envFile} を読み込む仕組みがまだない場合：`,
  'ignore-env': ({ envFile, overruledBy }) =>
    overruledBy === undefined
      ? `${envFile} はまだ無視されていないので、git の無視対象に追加します：`
      : `${envFile} は ${overruledBy} のため無視されていないので、git の無視対象に追加します：`,
  'untrack-env': ({ envFile, isIgnored, rule }) => {
    const spite = rule === undefined ? '' : `（${rule} があっても管理されています）`;
    return `${envFile}${spite} を git の管理から${isIgnored ? '外します（ファイルは残ります）' : '外し（ファイルは残ります）、無視対象に追加します'}：`;
  },
  'unstage-file': ({ file }) => `${file} をコミット対象から外します（ファイルは残ります）：`,
  'ignore-file': ({ file }) => `${file} を git の無視対象に追加します：`,
  'stage-again': () => 'もう一度ステージして、コミットします：',
  reword: ({ file, command }) =>
    command === undefined
      ? `${file} のメッセージから値を取り除きます（説明の言葉だけで足ります）。`
      : 'コミットはまだ行われておらず、メッセージは残っています。次のコマンドで開いて値を取り除きます（説明の言葉だけで足ります）。-a や --amend などを付けていた場合は、同じものを付けてください：',
  'switch-branch': ({ branch }) => `ブランチ ${branch} に切り替えます：`,
  amend: () => '変更を直前のコミットに含めて、もう一度プッシュします：',
  fixup: ({ commit }) => `変更を ${commit} に含めて、もう一度プッシュします：`,
  'fixup-file': ({ file, commit }) =>
    `${file} を ${commit} から取り除き（ファイルは残ります）、もう一度プッシュします：`,
  'rewrite-history': ({ what, asks }) => {
    const things = {
      text: 'すべてのコミットから値',
      message: 'コミットメッセージから値',
      file: 'すべてのコミットからファイル',
    };
    const lost = what === 'file' ? 'とファイル自体（先に別の場所へコピーしておきます）' : '';
    const how = {
      value: '入力待ちになったら、値を貼り付けて（表示されません）Enter を押します。',
      lines: '入力待ちになったら、値を 1 行に 1 つずつ貼り付けて Ctrl-D を押します。',
    };
    return `git-filter-repo（pip install git-filter-repo）で、${things[what]}を取り除きます。コミットは作り直され、未コミットの変更${lost}は失われます。${asks === undefined ? '' : how[asks]}`;
  },
  'reword-commit': ({ isLast }) =>
    `${isLast ? '直前の' : 'その'}コミットのメッセージを書き直して、もう一度プッシュします：`,
  'rewrite-tag': ({ tag }) => `タグ ${tag} のメッセージを書き直して、もう一度プッシュします：`,
  'delete-ref': ({ ref }) => `これはコミットではありません。指している ${ref} を削除します：`,
  revoke: (step) => {
    const { provider, revoke, first } = step;
    const when = whenToRevoke(step);
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
  'allow-in-message': ({ otherRules }) =>
    otherRules === undefined
      ? 'シークレットではない場合は、メッセージのその行の末尾か、すぐ上の行に記します：'
      : `メッセージが許可しているのは ${otherRules} で、このルールではありません。シークレットではない場合は次のように記します：`,
  'allow-file': () => 'シークレットではない場合は、keyguard.json でファイル全体を検査対象外にできます：',
};
