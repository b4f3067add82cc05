import type { InstallMessages } from '../../messages/install.ts';

export const install: InstallMessages = {
  dryRun: '確認のみで、何も変更していません。--dry-run なしの場合：',
  notInstalled: (what) => `フックをインストールしませんでした：${what}`,
  events: {
    'hook-installed': ({ file }) => `フックをインストールしました：${file}`,
    'lines-added': ({ file }) =>
      `フックをインストールしました。元の処理は引き続き最初に実行されます：${file}`,
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
    'hooks-to-commit': ({ text }) =>
      `これらのフックは git で共有されるため、コミットしてください：${text ?? ''}`,
    'config-added': ({ file }) => `keyguard を呼び出すようにしました：${file}`,
    'config-unchanged': ({ file }) => `${file} はすでに keyguard を呼び出します`,
    'config-removed': ({ file }) => `${file} から keyguard を取り除きました`,
    'config-left': ({ file, text }) => `${file} から keyguard を手動で取り除いてください：${text ?? ''}`,
    'tool-absent': ({ file, text }) =>
      `このクローンには ${file} のフックがないため、keyguard 自身のフックで保護します。次のコマンドを後から実行しても問題ありません：${text ?? ''}`,
    'types-missing': ({ file, text }) =>
      `${file} の設定により、ほかのクローンの pre-commit install では一部のフックが入りません。次のように書き換えてください：${text ?? ''}`,
    'script-added': ({ file, text }) => `${file} にスクリプトを追加しました：${text ?? ''}`,
    'script-unchanged': ({ file }) => `${file} はすでに keyguard install を実行します`,
    'script-by-hand': ({ file, text }) => `${file} のスクリプトに手動で追加してください：${text ?? ''}`,
    'script-removed': ({ file, text }) => `${file} から keyguard install を取り除きました：${text ?? ''}`,
    'script-left': ({ file, text }) =>
      `${file} から keyguard install を手動で取り除いてください：${text ?? ''}`,
    'package-json-absent': () =>
      'package.json がないため、保護されるのはこのクローンだけです。ほかのクローンでも npx keyguard install を実行してください。',
    'hooks-path-set': ({ file, text }) => `${file} に設定を追加しました：core.hooksPath = ${text ?? ''}`,
    'hooks-path-unset': ({ file }) => `${file} から core.hooksPath の設定を取り除きました`,
    'shared-hooks-chained': ({ file }) =>
      `${file} のフックは引き続き最初に実行されます（このフォルダーには何も書き込んでいません）`,
    'worktree-unguarded': ({ file }) =>
      `この作業ツリーは独自の core.hooksPath を使っているため、保護されていません：${file}。そこで npx keyguard install を実行してください。`,
    'user-hooks-installed': ({ file }) => `すべてのリポジトリ用のフックをインストールしました：${file}`,
    'user-hooks-unchanged': ({ file }) => `すべてのリポジトリ用のフックはインストール済みです：${file}`,
    'user-hooks-limit': () =>
      'core.hooksPath を独自に設定しているリポジトリ（husky など）は対象外です。そこでは npx keyguard install を実行してください。',
    'user-hooks-removed': ({ file }) => `すべてのリポジトリ用のフックを削除しました：${file}`,
    'user-hooks-absent': ({ file }) => `削除するものはありません：${file}`,
    'ignore-added': ({ file, text }) => `${file} に追加しました：${text ?? ''}`,
    'ignore-unchanged': ({ file }) => `${file} はすでに .env ファイルを無視しています`,
    'ignore-overruled': ({ file, text }) => `別の記述（${text ?? ''}）のため、まだ無視されません：${file}`,
    'env-tracked': ({ file, text }) =>
      `${file} は git で管理されています。シークレットが含まれる場合は管理から外してください（ファイルは残ります）：${text ?? ''}`,
  },
};
