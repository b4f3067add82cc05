import type { DoctorMessages } from '../../messages/doctor.ts';

export const doctor: DoctorMessages = {
  isProtected: '보호됨: 시크릿이 든 커밋을 차단합니다(방금 시험했습니다)',
  isNotProtected: (what) => `보호되지 않음: ${what}`,
  runNext: '다음에 실행:',
  fix: '해결:',
  andMore: (number) => `외 ${number}개`,
  passed: (number) => `통과: ${number}개 항목.`,
  showAll: '모두 보기: npx keyguard doctor --verbose',
  diagnoses: {
    'git-found': ({ version }) => `git ${version}`,
    'skip-unset': () => '이 셸에는 검사를 끄는 변수가 없습니다',
    'skip-set': ({ variable }) => `이 셸에 ${variable} 변수가 설정되어 있어 검사가 꺼집니다`,
    'keyguard-found': ({ file, version }) => `훅이 실행하는 keyguard ${version}: ${file}`,
    'keyguard-global': ({ file }) => `훅이 이 저장소 밖의 keyguard를 실행합니다: ${file}`,
    'keyguard-other': ({ file, version, own }) =>
      `훅이 실행하는 keyguard의 버전(${version})이 지금 실행 중인 버전(${own})과 다릅니다: ${file}`,
    'keyguard-missing': () => 'node_modules에 keyguard가 없어, 검사하지 못하고 모든 커밋이 차단됩니다',
    'node-found': ({ file, version }) => `훅이 찾은 Node.js ${version}: ${file}`,
    'node-hidden': ({ file }) =>
      `GUI git 클라이언트가 Node.js(${file})를 찾지 못할 수 있으며, 그러면 커밋이 차단됩니다`,
    'node-missing': () => '훅이 Node.js 20.19 이상을 찾지 못해, 검사하지 못하고 모든 커밋이 차단됩니다',
    'folder-usual': ({ file }) => `git이 훅을 가져오는 폴더: ${file}`,
    'folder-set': ({ file, origin }) =>
      `git이 훅을 가져오는 폴더: ${file}(core.hooksPath로 지정됨, ${origin})`,
    'folder-unusable': ({ file, origin }) =>
      `git이 훅을 실행하지 않습니다. core.hooksPath가 가리키는 곳이 폴더가 아닙니다: ${file}(${origin})`,
    'hook-ours': ({ hook, file }) => `${hook} 훅이 검사합니다: ${file}`,
    'hook-chained': ({ hook, file, previous }) =>
      `${hook} 훅이 ${previous} 파일을 실행한 뒤 검사합니다: ${file}`,
    'hook-called': ({ hook, file, manager }) => `${hook} 훅이 keyguard를 호출합니다(${manager}): ${file}`,
    'hook-outdated': ({ hook, file }) => `${hook} 훅이 다른 버전의 keyguard에서 설치되었습니다: ${file}`,
    'hook-missing': ({ hook, file }) => `${hook} 훅이 없습니다: ${file}`,
    'hook-replaced': ({ hook, file }) => `${hook} 훅이 keyguard를 호출하지 않습니다: ${file}`,
    'hook-not-executable': ({ hook, file }) =>
      `${hook} 훅에 실행 권한이 없어 git이 실행하지 않습니다: ${file}`,
    'hook-edited': ({ hook, file }) => `${hook} 훅에 있는 keyguard의 줄이 변경되었습니다: ${file}`,
    'hook-call-cut': ({ hook, file }) => `${hook} 훅이 keyguard를 호출하기 전에 끝납니다: ${file}`,
    'hook-call-lost': ({ hook, file }) =>
      `${hook} 훅이 keyguard의 결과와 관계없이 계속됩니다. 다음 파일의 그 줄 끝에 || exit $? 코드를 붙이십시오: ${file}`,
    'proof-stops': ({ hook }) => `시험 결과: ${hook} 훅이 가짜 키는 막고 문제없는 줄은 통과시킵니다`,
    'proof-lets-through': ({ hook }) => `시험 결과: ${hook} 훅이 가짜 키를 통과시킵니다`,
    'proof-blocks-all': ({ hook, said }) => `시험 결과: ${hook} 훅이 문제없는 줄도 막습니다(${said})`,
    'proof-not-tried': ({ hook }) => `${hook} 훅에서 keyguard가 호출되지 않아 시험하지 않았습니다`,
    'settings-none': () => '설정 파일이 없으며, 모든 규칙이 켜져 있습니다',
    'settings-read': ({ file }) => `설정 파일: ${file}(모든 규칙이 켜져 있습니다)`,
    'settings-loose': ({ file, list }) => `${file}에서 제외한 항목: ${list}`,
    'settings-invalid': ({ what }) => `${what}(검사하지 못하고 모든 커밋이 차단됩니다)`,
    'tools-none': () => '훅을 바꿀 만한 다른 도구가 없습니다',
    'tools-rival': ({ tool, file }) => `${tool}(${file}) 도구를 다음에 설치할 때 훅이 바뀔 수 있습니다`,
    'bypass-none': () => '훅을 건너뛰는 git 별칭이 없습니다',
    'bypass-alias': ({ alias }) => `git ${alias} 별칭은 훅을 건너뜁니다`,
    'worktrees-none': () => '다른 작업 트리가 없습니다',
    'worktrees-covered': ({ count }) => `다른 작업 트리 ${count}개에도 훅이 있습니다`,
    'worktrees-bare': ({ file, count }) =>
      count === 1
        ? `훅이 없는 작업 트리가 있습니다: ${file}`
        : `훅이 없는 작업 트리가 ${count}개 있습니다. 첫 번째: ${file}`,
    'prepare-present': ({ file }) =>
      `클론하는 사람도 훅을 받습니다: ${file} 파일이 keyguard install을 실행합니다`,
    'prepare-missing': ({ file }) =>
      `클론하는 사람은 훅을 받지 못합니다: ${file} 파일이 keyguard install을 실행하지 않습니다`,
    'prepare-by-hand': ({ file, script }) =>
      `클론하는 사람은 훅을 받지 못합니다. ${file}의 스크립트에 직접 추가하십시오: ${script}`,
    'prepare-unreadable': ({ what }) => `다른 클론이 훅을 받는지 확인할 수 없습니다: ${what}`,
    'package-absent': () => 'package.json이 없어 클론마다 npx keyguard install을 실행해야 합니다',
    'env-ignored': ({ rule }) => `git이 .env와 .env.local을 무시합니다(${rule})`,
    'env-not-ignored': ({ file }) => `이 저장소의 .gitignore에 다음 파일을 무시하는 규칙이 없습니다: ${file}`,
    'env-overruled': ({ file, rule }) =>
      `다음 규칙 때문에 ${file} 파일이 무시되지 않습니다. 규칙을 삭제하십시오: ${rule}`,
    'env-untracked': () => 'git이 추적하는 .env 파일이 없습니다',
    'env-harmless': ({ file }) => `git이 ${file} 파일을 추적하지만 시크릿은 들어 있지 않습니다`,
    'env-tracked': ({ file, count }) =>
      count === 1
        ? `시크릿이 든 ${file} 파일을 git이 추적하고 있습니다. 추적에서 빼십시오(파일은 남습니다)`
        : `시크릿이 든 .env 파일 ${count}개(첫 번째: ${file})를 git이 추적하고 있습니다. 추적에서 빼십시오(파일은 남습니다)`,
  },
};
