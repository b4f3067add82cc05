import type { ReportMessages } from '../../messages/report.ts';
import type { Encoding } from '../../types.ts';
import { nowhere, skipReasons } from './words.ts';

function enumerate({ list, more }: { readonly list: readonly string[]; readonly more: number }): string {
  return `${list.join('、')}${more > 0 ? `、ほか ${more} 件` : ''}`;
}

const encodings: Readonly<Record<Encoding, string>> = {
  base64: 'base64',
  base64url: 'base64url',
  hex: '16 進数',
  percent: 'パーセントエンコーディング',
  unicode: '文字のエスケープ',
  html: 'HTML の文字参照',
  json: 'JSON 文字列',
};

export const report: ReportMessages = {
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
  howToFixInShort: '修正方法（要点のみ）。手作業の手順の表示：',
  runFix: ({ isAll }) =>
    isAll
      ? '次のコマンドがすべて行い、ステージまで済ませます。実行してから、もう一度コミットします：'
      : '自動で直せる分は次のコマンドが直します（残りは手作業です）。まず実行します：',
  moveEach: (envFile) => `それぞれの値を、示した名前で ${envFile} に移します。`,
  wholeUrl: '（文字列全体）',
  replaceEach: 'それぞれの箇所を、矢印の後に示したとおりに直します。',
  importEach: 'なければ追加します：',
  stageAgainEach: '変更したファイルを git add でもう一度ステージし、コミットします。',
  revokeEach: 'プッシュや共有をしたことがあるキーは失効させてください：',
  revokeEachStaged: (notIn) =>
    `ステージされただけです（${nowhere(notIn)}）。共有していないキーの失効は不要です。それ以外は：`,
  revokeEachFirst: (branch) =>
    `すでに${branch === undefined ? 'コミット済みの' : ` ${branch} にある`}キーは、最初に失効させてください：`,
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
  foundIn: ({ kind, name, subject }) =>
    `${{ commit: 'コミット', tag: 'タグ', object: '参照' }[kind]} ${name}${subject === '' ? '' : `  ${subject}`}`,
  andMoreCommits: (commits) => `以降の ${commits} 件のコミットにも含まれています`,
  messageOf: { commit: 'コミットメッセージ', tag: 'タグのメッセージ', object: 'メッセージ' },
  push: {
    blocked: ({ name, place }) => `プッシュを中止しました：${name} を検出（${place}）`,
    blockedFile: ({ name, place }) =>
      `プッシュを中止しました：${place} は git に入れるべきファイルではありません（${name}）`,
    blockedByMany: ({ count, files, name, place }) =>
      `プッシュを中止しました：${files} ファイルに ${count} 件のシークレットを検出（最初は ${name}、${place}）`,
    warned: ({ count, name, place }) =>
      `警告 ${count} 件、プッシュは続行します：${count === 1 ? '' : '最初は '}${name}（${place}）`,
    notChecked: (what) => `検査できなかったため、プッシュを中止しました：${what}`,
    warning: '警告（プッシュは中止しません）',
    stageAgainEach: '変更をコミットし、もう一度プッシュします。',
    noVerify:
      '何も送信していません。--no-verify では解決しません。シークレットがほかの人に見えてしまいます。',
    checked: ({ commits = 0, files, addedLines }) =>
      `検査済み：${commits} コミット、${files} ファイル、追加行数 ${addedLines}。`,
    skip: '今回だけ検査せずにプッシュする場合：KEYGUARD_SKIP=1 git push …',
  },
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
  message: {
    blocked: ({ name, line }) => `コミットを中止しました：コミットメッセージの ${line} 行目に ${name} を検出`,
    blockedByMany: ({ count, name, line }) =>
      `コミットを中止しました：コミットメッセージに ${count} 件のシークレットを検出（最初は ${line} 行目の ${name}）`,
    warned: ({ count, name, line }) =>
      `警告 ${count} 件、コミットは続行します：コミットメッセージの ${line} 行目に ${name}${count === 1 ? '' : ' など'}`,
    checked: ({ addedLines }) => `検査済み：コミットメッセージ ${addedLines} 行。`,
  },
};
