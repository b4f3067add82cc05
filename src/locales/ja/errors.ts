import type { ErrorDetails } from '../../errors.ts';
import type { ErrorMessages } from '../../messages/errors.ts';
import { aside, known, skipReasons } from './words.ts';

const skip = '今回だけ検査せずにコミットする場合：KEYGUARD_SKIP=1 git commit …';

function meant(suggestion: ErrorDetails[string]): string {
  return suggestion === undefined ? '' : `もしかして：${suggestion}\n`;
}

/** Where the help is: of the command, where one was named. */
function helpOf(command: ErrorDetails[string]): string {
  return `npx keyguard ${command === undefined ? '' : `${command} `}--help`;
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
  'unknown-key': 'に不明なキーがあります',
  'wrong-value': 'に正しくない値があります',
};

const writeReasons: Readonly<Record<string, string>> = {
  'read-only': '読み取り専用',
  'no-file': '通常のファイルではない',
};

const pushReasons: Readonly<Record<string, string>> = {
  'no-commit': 'コミットがまだありません',
  detached: 'HEAD がどのブランチにもありません',
  'no-remote': 'リモートが登録されていません',
  'many-remotes': 'リモートが複数あり、このブランチのプッシュ先が設定されていません',
};

export const errors: ErrorMessages = {
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
    what: `${file ?? 'ファイル'} に書き込めません${aside(writeReasons[String(reason)] ?? reason)}`,
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
    what: `不明なコマンドです：${command ?? ''}`,
    next: `${meant(suggestion)}コマンドの一覧：npx keyguard --help${known(list)}`,
  }),
  'unknown-option': ({ option, command, suggestion, known: list }) => ({
    what: `不明なオプションです：${option ?? ''}`,
    next: `${meant(suggestion)}オプションの一覧：${helpOf(command)}${known(list)}`,
  }),
  'unknown-rule': ({ rule, suggestion }) => ({
    what: `不明なルールです：${rule ?? ''}`,
    next: `${meant(suggestion)}ルールの一覧：npx keyguard rules`,
  }),
  'unknown-fingerprint': ({ fingerprint }) => ({
    what: `フィンガープリント ${fingerprint ?? ''} の検出結果はここにありません`,
    next: 'コミット済みでファイルから消えている場合は、ルールを指定してください：npx keyguard respond <ルール>\nここにあるもの：npx keyguard respond',
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
    what: 'このリポジトリで別の keyguard が動作中です',
    next: `終わるまで待ってから、もう一度実行してください。ほかに動いていない場合は ${file ?? '.git フォルダーの keyguard.lock'} を削除してください。`,
  }),
  'hooks-folder-unusable': ({ folder, reason }) => ({
    what: `git のフックフォルダーを使用できません${aside(folder)}${aside(reason)}`,
    next: '設定元を確認してください：git config --show-origin --get-all core.hooksPath\nその設定を削除するか、フォルダーを書き込み可能にしてから、もう一度実行してください。',
  }),
  'hooks-path-foreign': ({ folder, lines }) => ({
    what: `git は、共有の、または別のツールが管理するフォルダーのフックを使用しています${aside(folder)}。そのため何も書き込みませんでした`,
    next: `次の各フックの先頭近くに、それぞれの行を追加してください：\n${lines ?? '  npx keyguard check-staged'}\nその後、もう一度実行してください。フォルダーの設定元：git config --show-origin --get-all core.hooksPath`,
  }),
  'hook-config-by-hand': ({ file, lines }) => ({
    what: `フックの設定ファイルを安全に自動編集できません${aside(file)}。そのため何も書き込みませんでした`,
    next: `次の内容を追加してください：\n${String(lines ?? 'npx keyguard check-staged').replaceAll(/^/gmu, '  ')}\nその後、もう一度実行してください。`,
  }),
  'push-refs-invalid': () => ({
    what: 'プッシュする内容を標準入力から読み取れません',
    next: 'pre-push フックには、git が参照ごとに 1 行ずつ渡します：<local ref> <local id> <remote ref> <remote id>\n手動の場合は、ターミナルで入力なしに実行してください：npx keyguard check-push',
    skip,
  }),
  'push-object-missing': ({ ref }) => ({
    what: `プッシュするオブジェクトがこのリポジトリにありません${aside(ref)}`,
    next: '次のコマンドで原因を確認してください：git fsck',
    skip,
  }),
  'push-unknown': ({ reason }) => ({
    what: `何がプッシュされるかを判断できません：${pushReasons[String(reason)] ?? 'ブランチまたはリモートが見つかりません'}`,
    next: 'ブランチに切り替え（git switch 名前）、リモートを指定してください：npx keyguard check-push origin',
  }),
  'cli-not-installed': ({ command }) => ({
    what: 'このプロジェクトに keyguard がインストールされていません',
    next: `先にインストールしてください：${command ?? 'npm install --save-dev keyguard'}`,
    skip,
  }),
  'not-installed-globally': ({ folder }) => ({
    what: `この keyguard は特定のプロジェクトまたは一回の実行のためのものです${aside(folder)}。すべてのリポジトリのフックからは利用できません`,
    next: 'グローバルにインストールしてから、もう一度実行してください：npm install --global keyguard && keyguard install --user',
  }),
  'home-of-other-user': ({ folder }) => ({
    what: `ホームフォルダーの所有者が別のユーザーです${aside(folder)}`,
    next: 'そのユーザーとして、sudo を使わずに実行してください。',
  }),
  'git-config-unwritable': ({ text, stderr }) => ({
    what: `git の設定を変更できませんでした${aside(stderr)}`,
    next: `ファイルを書き込み可能にしてもう一度実行するか、設定を管理している場所で次の行を手動で変更してください（末尾に追加します。アンインストールの場合は取り除きます）：\n  ${text ?? ''}`,
  }),
  'index-locked': ({ file }) => ({
    what: `このリポジトリで別の git が動作中です${aside(file)}`,
    next: '終わるのを待ってから、もう一度実行してください。動いている git がなければ、そのファイルを削除してください。',
  }),
  'fix-incomplete': ({ file }) => ({
    what: `書き換えてもシークレットが検出されるため、すべて元に戻しました${aside(file)}`,
    next: '何も変わっていません。次のレポートに従って手動で移してください：npx keyguard check-staged',
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
