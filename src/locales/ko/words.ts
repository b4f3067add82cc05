import type { ErrorDetails } from '../../errors.ts';
import type { SkipReason } from '../../types.ts';

// Particles (은/는, 이/가, 을/를) follow a noun of ours, never an inserted word, whose last sound is not known.

/** A fact in parentheses, or nothing when it is not known. */
export function aside(fact: ErrorDetails[string]): string {
  return fact === undefined || fact === '' ? '' : ` (${fact})`;
}

export function known(list: ErrorDetails[string]): string {
  return list === undefined ? '' : `\n사용할 수 있는 값: ${String(list).split(' ').join(', ')}`;
}

/** Where a value was looked for in vain. */
export function nowhere(places: readonly string[]): string {
  const [branch] = places.filter((place) => place !== 'HEAD');
  return `마지막 커밋${branch === undefined ? '' : `과 ${branch}`}에는 없음`;
}

export const skipReasons: Readonly<Record<SkipReason, string>> = {
  binary: '바이너리',
  'too-large': '크기 초과',
  encrypted: '암호화됨',
  excluded: '설정에서 제외됨',
  unreadable: '읽을 수 없음',
  special: '일반 파일이 아님',
  repository: '별도의 저장소',
  dependencies: '설치된 패키지',
};
