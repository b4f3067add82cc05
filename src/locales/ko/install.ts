import type { InstallMessages } from '../../messages/install.ts';

export const install: InstallMessages = {
  dryRun: '미리 보기이며, 아무것도 변경하지 않았습니다. --dry-run 없이 실행하면:',
  notInstalled: (what) => `훅을 설치하지 않았습니다: ${what}`,
  events: {
    'hook-installed': ({ file }) => `훅을 설치했습니다: ${file}`,
    'lines-added': ({ file }) => `훅을 설치했습니다. 기존 작업은 계속 먼저 실행됩니다: ${file}`,
    'hook-updated': ({ file }) => `훅을 업데이트했습니다: ${file}`,
    'hook-unchanged': ({ file }) => `훅이 이미 설치되어 있습니다: ${file}`,
    'hook-removed': ({ file }) => `훅을 제거했습니다: ${file}`,
    'hook-restored': ({ file }) => `훅을 제거하고 이전 훅을 복원했습니다: ${file}`,
    'hook-foreign': ({ file }) => `keyguard의 훅이 아니므로 제거하지 않았습니다: ${file}`,
    'hook-absent': ({ file }) => `제거할 것이 없습니다: ${file}`,
    'called-by-other': ({ file }) => `사용 중인 훅에서 이미 호출합니다: ${file}`,
    'previous-chained': ({ file }) => `이전 훅은 계속 먼저 실행되며, 이제 다음 위치에 있습니다: ${file}`,
    'previous-off': ({ file }) =>
      `이전 훅은 실행 권한이 없어 계속 꺼져 있으며, 이제 다음 위치에 있습니다: ${file}`,
    'previous-set-aside': ({ file }) =>
      `git이 더 이상 실행하지 않던 예전 훅을 보관했습니다(앞으로도 실행되지 않습니다): ${file}`,
    'previous-left': ({ file }) => `keyguard를 설치하기 전의 훅이 다음 위치에 남아 있습니다: ${file}`,
    'edits-saved': ({ file }) => `훅에 직접 변경한 내용이 있어 사본을 남겼습니다(실행되지 않습니다): ${file}`,
    'own-lines-kept': ({ file }) => `훅을 제거하고, 직접 추가한 줄은 남겼습니다: ${file}`,
    'hooks-to-commit': ({ text }) =>
      `저장소를 클론하는 사람도 이 훅을 git에서 받으므로 커밋하십시오: ${text ?? ''}`,
    'config-added': ({ file }) => `이제 keyguard를 호출합니다: ${file}`,
    'config-unchanged': ({ file }) => `이미 keyguard를 호출합니다: ${file}`,
    'config-removed': ({ file }) => `keyguard를 제거했습니다: ${file}`,
    'config-left': ({ file, text }) => `${file}에서 keyguard를 직접 제거하십시오: ${text ?? ''}`,
    'tool-absent': ({ file, text }) =>
      `이 클론에는 ${file}의 훅이 설치되어 있지 않아 keyguard의 훅이 대신합니다. 다음 명령은 그대로 실행해도 됩니다: ${text ?? ''}`,
    'types-missing': ({ file, text }) =>
      `${file}의 설정 때문에 다른 클론에서 pre-commit install을 실행하면 일부 훅이 빠집니다. 다음과 같이 쓰십시오: ${text ?? ''}`,
    'script-added': ({ file, text }) => `${file}에 스크립트를 추가했습니다: ${text ?? ''}`,
    'script-unchanged': ({ file }) => `이미 keyguard install을 실행합니다: ${file}`,
    'script-by-hand': ({ file, text }) => `${file}의 스크립트에 직접 추가하십시오: ${text ?? ''}`,
    'script-removed': ({ file, text }) => `${file}에서 keyguard install을 제거했습니다: ${text ?? ''}`,
    'script-left': ({ file, text }) => `${file}에서 keyguard install을 직접 제거하십시오: ${text ?? ''}`,
    'package-json-absent': () =>
      'package.json이 없어 이 클론만 보호됩니다. 다른 클론에서도 npx keyguard install을 실행하십시오.',
    'hooks-path-set': ({ file, text }) => `${file}에 설정을 추가했습니다: core.hooksPath = ${text ?? ''}`,
    'hooks-path-unset': ({ file }) => `core.hooksPath 설정을 제거했습니다: ${file}`,
    'shared-hooks-chained': ({ file }) =>
      `다음 폴더의 훅은 계속 먼저 실행되며, 그곳에는 아무것도 쓰지 않았습니다: ${file}`,
    'worktree-unguarded': ({ file }) =>
      `이 작업 트리는 자체 core.hooksPath를 사용하므로 보호되지 않습니다: ${file}. 그곳에서 npx keyguard install을 실행하십시오.`,
    'user-hooks-installed': ({ file }) => `모든 저장소에 적용되는 훅을 설치했습니다: ${file}`,
    'user-hooks-unchanged': ({ file }) => `모든 저장소에 적용되는 훅이 이미 설치되어 있습니다: ${file}`,
    'user-hooks-limit': () =>
      'husky처럼 core.hooksPath를 직접 설정하는 저장소에는 적용되지 않습니다. 그곳에서 npx keyguard install을 실행하십시오.',
    'user-hooks-removed': ({ file }) => `모든 저장소에 적용되는 훅을 제거했습니다: ${file}`,
    'user-hooks-absent': ({ file }) => `제거할 것이 없습니다: ${file}`,
    'ignore-added': ({ file, text }) => `${file}에 추가했습니다: ${text ?? ''}`,
    'ignore-unchanged': ({ file }) => `이미 .env 파일을 무시합니다: ${file}`,
    'ignore-overruled': ({ file, text }) => `다른 규칙(${text ?? ''}) 때문에 아직 무시되지 않습니다: ${file}`,
    'env-tracked': ({ file, text }) =>
      `${file} 파일을 git이 추적하고 있습니다. 시크릿이 들어 있다면 추적에서 빼십시오(파일은 남습니다): ${text ?? ''}`,
  },
};
