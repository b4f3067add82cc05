import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';

/** For a format without any lookup; its name comes with its particle. */
function noLookup(format: string): string {
  return `${format} 환경 변수를 읽을 수 없습니다. 값을 빼고, 이 파일을 읽는 프로그램이 환경 변수에서 값을 가져오게 하십시오`;
}

/** Why a finding is left, and what to do instead. */
export const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup': '이 형식은 환경 변수를 읽을 수 없습니다. 프로그램에서 값을 읽도록 하십시오',
  'not-text': '값이 따옴표로 묶인 문자열 밖에 있습니다. 직접 옮기십시오',
  escaped: '값이 이스케이프 문자로 쓰여 있습니다. 직접 옮기십시오',
  'not-alone': '값이 더 긴 문자열의 일부입니다. 직접 옮기십시오',
  'not-here': '여기에는 표현식을 쓸 수 없습니다(상수, 타입, 이름 등). 프로그램의 다른 곳에서 값을 읽으십시오',
  'in-worker':
    '워커는 실행 플랫폼에서 값을 받습니다. 플랫폼과 .dev.vars에 값을 저장하고 `env`에서 읽으십시오',
  json: noLookup('JSON은'),
  yaml: noLookup('YAML 자체는'),
  toml: noLookup('TOML은'),
  ini: noLookup('INI 파일은'),
  xml: noLookup('XML은'),
  csv: '데이터 표에는 진짜 키가 필요 없습니다. 값을 빼거나 파일을 git 밖에 두십시오',
  sql: 'SQL은 환경 변수를 읽을 수 없습니다. 스크립트를 실행할 때 매개변수로 전달하십시오(psql -v 또는 클라이언트의 바인드 변수)',
  properties:
    '일반 properties 파일은 환경 변수를 읽을 수 없습니다. 값을 빼고, 프로그램에서 System.getenv로 읽으십시오',
  nginx:
    'nginx는 환경 변수를 읽을 수 없습니다. 파일을 템플릿으로 두고, nginx를 시작할 때 envsubst로 채우십시오',
  kubernetes:
    '매니페스트는 환경 변수를 읽을 수 없습니다. Secret을 git 밖에서 만들고(kubectl create secret generic, SOPS, Sealed Secrets), 여기서는 secretKeyRef로 참조하십시오',
  helm: '차트의 values는 환경 변수를 읽을 수 없습니다. 여기서는 비워 두고 --set-file, helm-secrets(SOPS), 기존 Secret 중 하나로 전달하십시오',
  'net-settings':
    '여기서는 비워 두고 밖에서 설정하십시오. .NET은 이 파일보다 환경 변수 Section__Key를 우선합니다. 개발할 때는 dotnet user-secrets set도 쓸 수 있습니다',
  'gradle-properties':
    '값을 빼고, 환경 변수 ORG_GRADLE_PROJECT_<이름> 또는 ~/.gradle/gradle.properties에 설정하십시오',
  'pip-settings':
    '값을 빼십시오. pip은 환경 변수 PIP_INDEX_URL에서 URL을, keyring이나 ~/.netrc에서 비밀번호를 읽습니다',
  'poetry-settings':
    '값을 빼십시오. Poetry는 환경 변수 POETRY_HTTP_BASIC_<저장소>_PASSWORD 또는 POETRY_PYPI_TOKEN_<저장소>에서 읽습니다',
  vercel: '값을 빼고 다음 명령으로 저장하십시오: vercel env add',
  netlify: '값을 빼고 다음 명령으로 저장하십시오: netlify env:set',
  fly: '값을 빼고 다음 명령으로 저장하십시오: fly secrets set',
  heroku: '값을 빼고 다음 명령으로 저장하십시오: heroku config:set',
  postman: '여기에는 {{like_this}}처럼 변수를 쓰고, 값은 Vault나 내보내지지 않는 current value에 두십시오',
  'ci-settings':
    '값을 빼고 이 CI 서비스의 설정에 시크릿 변수로 저장하십시오. 스크립트에서는 $NAME으로 읽을 수 있습니다',
  'azure-pipelines': '값을 파이프라인의 시크릿 변수나 변수 그룹에 저장하고, 여기에는 $(NAME)이라고 쓰십시오',
  jenkins:
    "값을 Jenkins의 자격 증명에 저장하고, environment 블록의 credentials('ID')나 withCredentials로 읽으십시오",
  'composite-action':
    '액션은 secrets를 읽을 수 없습니다. 입력(inputs)으로 받고, 워크플로에서 ${{ secrets.NAME }} 값을 전달하십시오',
  'no-secrets-here':
    'GitHub는 env, with, run 등에만 secrets를 전달합니다. 그곳에서 변수로 설정하고 여기서는 그 변수를 읽으십시오',
  'build-argument':
    '빌드 인수는 이미지에 남습니다. 빌드에는 시크릿으로(build.secrets와 RUN --mount=type=secret), 컨테이너에는 environment로 전달하십시오',
  'in-single-quotes': '작은따옴표 안에서는 변수가 읽히지 않습니다. 큰따옴표로 바꾸고 직접 옮기십시오',
  haskell: 'getEnv는 IO이므로 일반 값을 대신할 수 없습니다. main에서 읽어 넘겨주십시오',
  'terraform-default':
    'default는 환경 변수를 읽을 수 없습니다. 제거하고 변수를 sensitive로 표시한 뒤 .env에 TF_VAR_<변수명>을 설정하십시오',
  'in-browser': '이 파일은 누구나 내용을 볼 수 있는 브라우저에서 실행됩니다. 해당 호출을 서버로 옮기십시오',
  'in-image':
    '이미지에는 빌드에 쓴 값이 남습니다. 컨테이너에는 시작할 때 전달하고(docker run --env-file .env), 빌드 단계에 필요하면 RUN --mount=type=secret으로 전달하십시오',
  'no-notation': '모든 도구가 같은 값으로 읽는 .env 표기가 없습니다. 다른 곳에 보관하십시오',
  'changed-since': '스테이징한 뒤에 같은 곳이 변경되었습니다. 직접 고치십시오',
  'not-there': '여기서 고칠 수 없는 파일입니다',
  'no-comment':
    '이 줄 위에는 허용 주석을 넣을 수 없습니다. 시크릿이 아니라면 keyguard.json에서 파일 전체를 제외하십시오',
  skipped: '건너뛰었습니다',
  'new-since': '선택하는 동안 스테이징되었습니다. keyguard fix를 다시 실행하십시오',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (stage === 'unchanged') return 'keyguard: 아무것도 변경하지 않았습니다';
    if (fixed + left === 0) return 'keyguard: 고칠 것이 없습니다. 스테이징된 시크릿이 없습니다';
    if (fixed === 0) return `keyguard: 시크릿 ${left}개는 직접 처리해야 합니다. 아무것도 변경하지 않았습니다`;
    const rest = left === 0 ? '' : `. 나머지 ${left}개는 직접 처리해야 합니다`;
    return stage === 'done'
      ? `keyguard: 시크릿 ${fixed}개를 고쳤습니다${rest}`
      : `keyguard: 시크릿 ${fixed}개를 고칠 수 있습니다${rest}`;
  },
  fixed: ({ name, variable, envFile, allowReason }) => {
    if (allowReason !== undefined) return `${name}: 주석으로 허용(${allowReason})`;
    return variable === undefined
      ? `${name}: 커밋에서 제외(파일은 남습니다)`
      : `${name} → ${envFile ?? '.env'}의 ${variable}`;
  },
  left: ({ name, reason }) => `${name}: 그대로 둠. ${reasons[reason]}`,
  files: (files) => `변경한 파일: ${files.join(', ')}`,
  file: ({ path, notes }) => (notes.length === 0 ? path : `${path}(${notes.join(', ')})`),
  where: {
    both: '인덱스와 작업 트리',
    index: '인덱스',
    disk: '작업 트리',
    private: 'git에 들어가지 않음',
    unstaged: '인덱스에서 빠지고 파일은 남음',
  },
  isNew: '새 파일',
  stillUnstaged: (files) => `다음 파일에는 전과 같이 스테이징되지 않은 변경이 있습니다: ${files.join(', ')}`,
  next: '이제 할 일:',
  commit: '커밋하십시오:',
  sayYes: '물어볼 터미널이 없어 아무것도 변경하지 않았습니다. 실행하려면:',
  doIt: '아직 아무것도 변경하지 않았습니다. 실행하려면:',
  ask: ({ number, of, name }) => `${of > 1 ? `${number}/${of}  ` : ''}${name}`,
  choices: {
    fix: '고치기: 값을 밖으로 옮기고 코드는 거기서 읽음',
    allow: '시크릿이 아님: 이유를 적고 허용',
    skip: '건너뛰기',
    rest: '이것과 나머지 모두 고치기',
    quit: '아무것도 변경하지 않고 끝내기',
  },
  cannotAllow: '여기서는 주석으로 허용할 수 없습니다. 대신 keyguard.json에서 파일 전체를 제외하십시오:',
  askReason: '시크릿이 아닌 이유(줄 위의 주석에 적힙니다)',
  reasonMissing: '이유를 짧게 적어 주십시오',
  confirm: ({ fixed, allowed, skipped }) => {
    const parts = [
      ...(fixed > 0 ? [`고치기 ${fixed}개`] : []),
      ...(allowed > 0 ? [`허용 ${allowed}개`] : []),
      ...(skipped > 0 ? [`건너뛰기 ${skipped}개`] : []),
    ];
    return `실행할까요? (${parts.join(', ')})`;
  },
  yes: '예',
  no: '아니요, 아무것도 변경하지 않음',
};
