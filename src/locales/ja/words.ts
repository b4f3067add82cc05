import type { ErrorDetails } from '../../errors.ts';
import type { SkipReason } from '../../types.ts';

/** A fact in parentheses, or nothing when it is not known. */
export function aside(fact: ErrorDetails[string]): string {
  return fact === undefined || fact === '' ? '' : `（${fact}）`;
}

export function known(list: ErrorDetails[string]): string {
  return list === undefined ? '' : `\n使えるもの：${String(list).split(' ').join('、')}`;
}

/** Where a value was looked for in vain. */
export function nowhere(places: readonly string[]): string {
  const [branch] = places.filter((place) => place !== 'HEAD');
  return `直前のコミット${branch === undefined ? '' : `と ${branch} `}にはありません`;
}

export const skipReasons: Readonly<Record<SkipReason, string>> = {
  binary: 'バイナリ',
  'too-large': 'サイズ超過',
  encrypted: '暗号化済み',
  excluded: '設定により対象外',
  unreadable: '読み取り不可',
  special: '通常のファイルではない',
  repository: '別のリポジトリ',
  dependencies: 'インストール済みパッケージ',
};
