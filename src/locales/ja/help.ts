import type { HelpMessages } from '../../messages/help.ts';

export const help: HelpMessages = {
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
    doctor: 'このクローンが保護されているか、実際に試して確認します',
    'check-staged': '次のコミットで追加される内容を検査します',
    'check-message': 'コミットメッセージを検査します（commit-msg フックが実行します）',
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
    user: 'このユーザーのすべてのリポジトリを対象にします（npm のグローバルインストールが必要）',
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
