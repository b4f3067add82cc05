import type { ErrorDetails } from '../../errors.ts';
import type { ErrorMessages } from '../../messages/errors.ts';
import { aside, known, skipReasons } from './words.ts';

const skip = '이번 한 번만 검사 없이 커밋하려면: KEYGUARD_SKIP=1 git commit …';

function meant(suggestion: ErrorDetails[string]): string {
  return suggestion === undefined ? '' : `혹시 이것입니까? ${suggestion}\n`;
}

/** Where the help is: of the command, where one was named. */
function helpOf(command: ErrorDetails[string]): string {
  return `npx keyguard ${command === undefined ? '' : `${command} `}--help`;
}

/** Where to look up the rule that was meant. */
function allRules(unknown: ErrorDetails[string]): string {
  return unknown === undefined ? '' : '\n전체 규칙: npx keyguard rules';
}

function forExample(example: ErrorDetails[string]): string {
  return example === undefined ? '' : `\n예: ${example}`;
}

const configReasons: Readonly<Record<string, string>> = {
  'not-json': '내용이 올바른 JSON이 아닙니다',
  'not-an-object': '내용이 객체 { … } 형식이 아닙니다',
  'unknown-key': '알 수 없는 키가 있습니다',
  'wrong-value': '잘못된 값이 있습니다',
};

const writeReasons: Readonly<Record<string, string>> = {
  'read-only': '읽기 전용',
  'no-file': '일반 파일이 아님',
};

const pushReasons: Readonly<Record<string, string>> = {
  'no-commit': '아직 커밋이 없습니다',
  detached: 'HEAD가 어느 브랜치에도 있지 않습니다',
  'no-remote': '이 저장소에 원격 저장소가 없습니다',
  'many-remotes': '원격 저장소가 여러 개인데 이 브랜치에 지정된 것이 없습니다',
};

export const errors: ErrorMessages = {
  'git-missing': () => ({
    what: 'PATH에서 git을 찾을 수 없습니다',
    next: 'git을 설치하거나(https://git-scm.com/downloads) git이 있는 폴더를 PATH에 추가한 뒤 다시 시도하십시오.',
  }),
  'git-too-old': ({ minimum }) => ({
    what: `git 버전이 너무 낮습니다. ${minimum === undefined ? '더 새로운 버전이' : `${minimum} 이상이`} 필요합니다`,
    next: 'git을 업데이트하십시오: https://git-scm.com/downloads',
    skip,
  }),
  'git-failed': ({ command, stderr, signal, exitCode }) => ({
    what: `${command ?? 'git'} 명령이 실패했습니다${aside(stderr ?? signal ?? exitCode)}`,
    next: '원인을 확인하십시오: git status; git fsck',
    skip,
  }),
  'git-output-damaged': ({ command, reason }) => ({
    what: `${command ?? 'git'} 명령의 출력이 잘렸거나 읽을 수 없습니다${aside(reason)}`,
    next: '다시 시도하십시오. 같은 문제가 반복되면: git fsck',
    skip,
  }),
  'not-a-repository': ({ folder }) => ({
    what: `git 저장소 안이 아닙니다${aside(folder)}`,
    next: 'cd로 저장소에 들어가거나, 여기에 저장소를 만드십시오: git init',
  }),
  'unsafe-repository': ({ folder }) => ({
    what: `폴더의 소유자가 다른 사용자여서 git이 이 저장소를 거부합니다${aside(folder)}`,
    next: `신뢰할 수 있는 저장소라면: git config --global --add safe.directory ${folder === undefined ? '"$PWD"' : `'${folder}'`}`,
  }),
  'unmerged-files': ({ file }) => ({
    what: `해결되지 않은 병합 충돌이 있습니다${aside(file)}`,
    next: '충돌을 해결하고(목록은 git status) git add로 스테이징한 뒤 다시 시도하십시오.',
  }),
  'file-unreadable': ({ file, reason }) => ({
    what: `파일을 읽을 수 없습니다${aside(file)}${aside(reason === 'special' ? skipReasons.special : reason)}`,
    next: '파일이 있는지, 읽을 권한이 있는지 확인하십시오.',
    skip,
  }),
  'file-unwritable': ({ file, reason }) => ({
    what: `파일에 쓸 수 없습니다${aside(file)}${aside(writeReasons[String(reason)] ?? reason)}`,
    next: '파일과 폴더의 권한, 디스크의 남은 공간을 확인한 뒤 다시 시도하십시오.',
  }),
  'refuses-symlink': ({ file }) => ({
    what: `심볼릭 링크입니다${aside(file)}. keyguard는 링크를 통해 쓰지 않습니다`,
    next: '일반 파일로 바꾸거나, 링크가 가리키는 파일을 직접 변경하십시오.',
  }),
  'config-invalid': ({ file, reason, key, rule, suggestion, known: list, example }) => ({
    what: `${file ?? '설정'}: ${configReasons[String(reason)] ?? '올바르지 않습니다'}${aside(key)}`,
    next: `${meant(suggestion)}수정하십시오. 그때까지 keyguard는 아무것도 검사하지 않습니다.${known(list)}${forExample(example)}${allRules(rule)}`,
    skip,
  }),
  'unknown-command': ({ command, suggestion, known: list }) => ({
    what: `알 수 없는 명령입니다: ${command ?? ''}`,
    next: `${meant(suggestion)}전체 명령: npx keyguard --help${known(list)}`,
  }),
  'unknown-option': ({ option, command, suggestion, known: list }) => ({
    what: `알 수 없는 옵션입니다: ${option ?? ''}`,
    next: `${meant(suggestion)}전체 옵션: ${helpOf(command)}${known(list)}`,
  }),
  'unknown-rule': ({ rule, suggestion }) => ({
    what: `알 수 없는 규칙입니다: ${rule ?? ''}`,
    next: `${meant(suggestion)}전체 규칙: npx keyguard rules`,
  }),
  'unknown-fingerprint': ({ fingerprint }) => ({
    what: `지문이 ${fingerprint ?? ''}인 결과가 여기에 없습니다`,
    next: '이미 커밋되어 파일에서 사라졌을 수 있습니다. 대신 규칙을 지정하십시오: npx keyguard respond <규칙>\n여기서 발견된 것: npx keyguard respond',
  }),
  'missing-argument': ({ option, argument, command }) => ({
    what: `값이 없습니다: ${option ?? argument ?? ''}`,
    next: `사용법: ${helpOf(command)}`,
  }),
  'unexpected-argument': ({ argument, command }) => ({
    what: `불필요한 인수가 있습니다: ${argument ?? ''}`,
    next: `사용법: ${helpOf(command)}`,
  }),
  'invalid-value': ({ option, value, command, suggestion, known: list }) => ({
    what: `${option ?? '옵션'}의 값이 잘못되었습니다${aside(value)}`,
    next: `${meant(suggestion)}사용법: ${helpOf(command)}${known(list)}`,
  }),
  'install-locked': ({ file }) => ({
    what: '이 저장소에서 다른 keyguard가 작업 중입니다',
    next: `끝날 때까지 기다렸다가 다시 시도하십시오. 실행 중인 것이 없다면 다음 파일을 삭제하십시오: ${file ?? '.git/keyguard.lock'}`,
  }),
  'hooks-folder-unusable': ({ folder, reason }) => ({
    what: `git의 훅 폴더를 사용할 수 없습니다${aside(folder)}${aside(reason)}`,
    next: '누가 설정했는지 확인하십시오: git config --show-origin --get-all core.hooksPath\n그 설정을 지우거나 폴더에 쓸 수 있게 한 뒤 다시 시도하십시오.',
  }),
  'hooks-path-foreign': ({ folder, lines }) => ({
    what: `git이 공유 폴더나 다른 도구가 관리하는 폴더의 훅을 사용하므로, 그곳에 아무것도 쓰지 않았습니다${aside(folder)}`,
    next: `다음 각 훅의 앞부분에 해당하는 줄을 추가하십시오:\n${lines ?? '  npx keyguard check-staged'}\n그런 다음 다시 실행하십시오. 폴더를 누가 설정했는지 보려면: git config --show-origin --get-all core.hooksPath`,
  }),
  'hook-config-by-hand': ({ file, lines }) => ({
    what: `훅 설정 파일을 프로그램이 안전하게 고칠 수 없어 아무것도 쓰지 않았습니다${aside(file)}`,
    next: `다음 내용을 추가하십시오:\n${String(lines ?? 'npx keyguard check-staged').replaceAll(/^/gmu, '  ')}\n그런 다음 다시 실행하십시오.`,
  }),
  'push-refs-invalid': () => ({
    what: '표준 입력에서 푸시할 내용을 읽을 수 없습니다',
    next: 'git이 pre-push 훅에 참조마다 한 줄씩 전달합니다: <local ref> <local id> <remote ref> <remote id>\n직접 실행할 때는 터미널에서 입력 없이 실행하십시오: npx keyguard check-push',
    skip,
  }),
  'push-object-missing': ({ ref }) => ({
    what: `푸시할 객체가 이 저장소에 없습니다${aside(ref)}`,
    next: '원인을 확인하십시오: git fsck',
    skip,
  }),
  'push-unknown': ({ reason }) => ({
    what: `무엇이 푸시될지 알 수 없습니다: ${pushReasons[String(reason)] ?? '브랜치나 원격 저장소를 찾을 수 없습니다'}`,
    next: '브랜치로 이동하고(git switch 이름) 원격 저장소를 지정하십시오: npx keyguard check-push origin',
  }),
  'cli-not-installed': ({ command }) => ({
    what: '이 프로젝트에 keyguard가 설치되어 있지 않습니다',
    next: `먼저 설치하십시오: ${command ?? 'npm install --save-dev keyguard'}`,
    skip,
  }),
  'not-installed-globally': ({ folder }) => ({
    what: `이 keyguard는 한 프로젝트나 한 번의 실행에만 쓰이는 것이어서, 모든 저장소의 훅에서 사용할 수 없습니다${aside(folder)}`,
    next: '전역으로 설치한 뒤 다시 시도하십시오: npm install --global keyguard && keyguard install --user',
  }),
  'home-of-other-user': ({ folder }) => ({
    what: `홈 폴더의 소유자가 다른 사용자입니다${aside(folder)}`,
    next: 'sudo 없이 그 사용자로 실행하십시오.',
  }),
  'git-config-unwritable': ({ text, stderr }) => ({
    what: `git이 설정을 변경하지 못했습니다${aside(stderr)}`,
    next: `파일에 쓸 수 있게 한 뒤 다시 시도하거나, 설정을 관리하는 곳에서 다음 줄을 직접 변경하십시오(끝에 추가하고, 제거할 때는 지웁니다):\n  ${text ?? ''}`,
  }),
  'index-locked': ({ file }) => ({
    what: `이 저장소에서 다른 git이 작업 중입니다${aside(file)}`,
    next: '끝날 때까지 기다렸다가 다시 실행하십시오. 실행 중인 git이 없다면 그 파일을 삭제하십시오.',
  }),
  'fix-incomplete': ({ file }) => ({
    what: `고쳐도 시크릿이 여전히 발견되어 모두 되돌렸습니다${aside(file)}`,
    next: '아무것도 변경되지 않았습니다. 보고서를 보고 직접 옮기십시오: npx keyguard check-staged',
  }),
  'package-damaged': () => ({
    what: 'keyguard 자체의 파일이 없거나 손상되었습니다',
    next: '다시 설치하십시오: npm ci (또는 node_modules를 삭제하고 평소처럼 설치)',
    skip,
  }),
  internal: () => ({
    what: '내부 오류로 검사를 마치지 못했습니다',
    next: '어디서 실패했는지 보려면: KEYGUARD_DEBUG=1 git commit …',
    skip,
  }),
};
