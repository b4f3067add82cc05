import type { DoctorMessages } from '../../messages/doctor.ts';

export const doctor: DoctorMessages = {
  isProtected: '保護されています：シークレットを含むコミットを阻止します（動作確認済み）',
  isNotProtected: (what) => `保護されていません：${what}`,
  runNext: '次に実行：',
  fix: '対処：',
  andMore: (number) => `ほか ${number} 件`,
  passed: (number) => `問題なし：${number} 項目。`,
  showAll: 'すべて表示：npx keyguard doctor --verbose',
  diagnoses: {
    'git-found': ({ version }) => `git ${version}`,
    'skip-unset': () => 'このシェルに検査を無効にする環境変数はありません',
    'skip-set': ({ variable }) => `このシェルでは ${variable} が設定されているため、検査が行われません`,
    'keyguard-found': ({ file, version }) => `フックが実行する keyguard：${version}（${file}）`,
    'keyguard-global': ({ file }) => `フックはこのリポジトリの外にある keyguard を実行します：${file}`,
    'keyguard-other': ({ file, version, own }) =>
      `フックが実行する keyguard は ${version} で、この keyguard（${own}）とは異なります：${file}`,
    'keyguard-missing': () =>
      'node_modules に keyguard がないため、検査できず、すべてのコミットがブロックされます',
    'node-found': ({ file, version }) => `フックが使う Node.js：${version}（${file}）`,
    'node-hidden': ({ file }) =>
      `GUI の git クライアントでは Node.js（${file}）が見つからず、コミットがブロックされる可能性があります`,
    'node-missing': () =>
      'フックから Node.js 20.19 以降が見つからないため、検査できず、すべてのコミットがブロックされます',
    'folder-usual': ({ file }) => `git が使うフックのフォルダー：${file}`,
    'folder-set': ({ file, origin }) =>
      `git が使うフックのフォルダー：${file}（core.hooksPath の設定元：${origin}）`,
    'folder-unusable': ({ file, origin }) =>
      `git はフックを実行しません。core.hooksPath の ${file} はフォルダーではありません（設定元：${origin}）`,
    'hook-ours': ({ hook, file }) => `${hook} で検査します：${file}`,
    'hook-chained': ({ hook, file, previous }) => `${hook} は ${previous} を実行してから検査します：${file}`,
    'hook-called': ({ hook, file, manager }) => `${hook} から keyguard を呼び出します（${manager}）：${file}`,
    'hook-outdated': ({ hook, file }) => `${hook} は別のバージョンの keyguard のものです：${file}`,
    'hook-missing': ({ hook, file }) => `${hook} フックがありません：${file}`,
    'hook-replaced': ({ hook, file }) => `${hook} フックが keyguard を呼び出していません：${file}`,
    'hook-not-executable': ({ hook, file }) =>
      `${hook} フックに実行権限がないため、git は実行しません：${file}`,
    'hook-edited': ({ hook, file }) => `${hook} フックの keyguard の行が変更されています：${file}`,
    'hook-call-cut': ({ hook, file }) => `${hook} フックは keyguard を呼び出す前に終了します：${file}`,
    'hook-call-lost': ({ hook, file }) =>
      `${hook} フックは keyguard の結果にかかわらず続行します。${file} のその行の末尾に || exit $? を付けてください`,
    'proof-stops': ({ hook }) => `確認済み：${hook} は作り物のキーを阻止し、無害な行は通します`,
    'proof-lets-through': ({ hook }) => `${hook} は作り物のキーを通してしまいます（実際に試しました）`,
    'proof-blocks-all': ({ hook, said }) => `${hook} は無害な行も阻止します（実際に試しました：${said}）`,
    'proof-not-tried': ({ hook }) => `${hook} から keyguard が呼び出されないため、試していません`,
    'settings-none': () => '設定ファイルはなく、すべてのルールが有効です',
    'settings-read': ({ file }) => `設定ファイル：${file}（すべてのルールが有効）`,
    'settings-loose': ({ file, list }) => `${file} で検査から外されています：${list}`,
    'settings-invalid': ({ what }) => `${what}（検査できず、すべてのコミットがブロックされます）`,
    'tools-none': () => 'フックを置き換えそうなほかのツールはありません',
    'tools-rival': ({ tool, file }) =>
      `${tool}（${file}）が次にインストールされると、フックが置き換えられる可能性があります`,
    'bypass-none': () => 'フックを省く git のエイリアスはありません',
    'bypass-alias': ({ alias }) => `エイリアス git ${alias} はフックを実行しません`,
    'worktrees-none': () => 'ほかの作業ツリーはありません',
    'worktrees-covered': ({ count }) => `ほかの作業ツリー ${count} 個にもフックがあります`,
    'worktrees-bare': ({ file, count }) =>
      count === 1
        ? `フックのない作業ツリーがあります：${file}`
        : `フックのない作業ツリーが ${count} 個あります（最初のもの：${file}）`,
    'prepare-present': ({ file }) =>
      `クローンした人にもフックが入ります：${file} が keyguard install を実行します`,
    'prepare-missing': ({ file }) =>
      `クローンした人にはフックが入りません：${file} が keyguard install を実行しません`,
    'prepare-by-hand': ({ file, script }) =>
      `クローンした人にはフックが入りません。${file} のスクリプトに手動で追加してください：${script}`,
    'prepare-unreadable': ({ what }) => `ほかのクローンにフックが入るかどうか確認できません：${what}`,
    'package-absent': () => 'package.json がないため、クローンごとに npx keyguard install が必要です',
    'env-ignored': ({ rule }) => `git は .env と .env.local を無視します（${rule}）`,
    'env-not-ignored': ({ file }) => `このリポジトリの .gitignore には ${file} を無視する記述がありません`,
    'env-overruled': ({ file, rule }) =>
      `次の行のため ${file} は無視されません。この行を削除してください：${rule}`,
    'env-untracked': () => 'git で管理されている .env ファイルはありません',
    'env-harmless': ({ file }) => `${file} は git で管理されていますが、シークレットは含まれていません`,
    'env-tracked': ({ file, count }) =>
      `${count === 1 ? file : `${file} など ${count} 個の .env ファイル`}にシークレットが含まれ、git で管理されています。管理から外してください（ファイルは残ります）`,
  },
};
