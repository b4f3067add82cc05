import type { Step } from '../../advice-types.ts';
import type { StepMessages } from '../../messages/steps.ts';
import { reasons } from './fix.ts';
import { nowhere } from './words.ts';

function whenToRevoke({ first, seenIn, branch, notIn }: Step<'revoke'>): string {
  if (seenIn === 'remote') return `이미 ${branch ?? '원격 저장소'}에 있으므로 가장 먼저`;
  if (first)
    return branch === undefined
      ? '이미 이전 커밋에 있으므로 가장 먼저'
      : `이미 이전 커밋에 있습니다(${branch}에는 아직 없음). 푸시하기 전에`;
  if (notIn === undefined) return '푸시하거나 공유한 적이 있다면';
  return `스테이징만 된 상태입니다(${nowhere(notIn)}). 공유한 적이 없다면 폐기하지 않아도 됩니다. 있다면`;
}

export const steps: StepMessages = {
  'use-fake': () =>
    '테스트에 진짜 값이 필요 없다면 지어낸 값으로 바꾸고, 스테이징한 뒤 커밋하십시오. 필요하다면:',
  'add-to-env': ({ envFile, name, part, hasLines, isThere }) =>
    isThere === true
      ? `값은 이미 ${envFile}에 있습니다(이름: ${name}).`
      : `${part === 'whole' ? 'URL이나 연결 문자열 전체를' : '값을'} ${envFile}에 옮기십시오: ${name}=${hasLines === true ? '"…"' : '…'}`,
  'add-to-store': ({ store, name }) =>
    store === 'github'
      ? `값을 GitHub에 저장하십시오(이름: ${name}): Settings > Secrets and variables > Actions`
      : `값을 GitLab에 저장하십시오(이름: ${name}, Masked 지정): Settings > CI/CD > Variables`,
  'read-from-env': ({ file, quotes }) => {
    if (quotes === 'outside') return `${file}에서 값 대신 다음을 따옴표 밖에서 문자열과 이어 쓰십시오:`;
    return `${file}에서 값을 ${quotes === 'none' ? '' : '따옴표까지 '}다음으로 바꾸십시오:`;
  },
  'add-import': ({ file }) => `${file}에 없으면 추가하십시오:`,
  'no-lookup': ({ file, name, leaves }) =>
    leaves !== undefined && leaves !== 'no-lookup'
      ? `${file}(${name}): ${reasons[leaves]}.`
      : `${file}에서 값을 빼십시오. 이 형식은 환경 변수를 읽을 수 없으므로, 이 파일을 읽는 프로그램이 ${name} 변수를 직접 읽게 하십시오.`,
  'move-to-server': ({ file, name }) =>
    `${file}에서 값을 빼십시오. 브라우저에서 실행되는 파일은 누구나 읽을 수 있으므로, 호출은 서버에서 하고 그곳에서 ${name} 변수를 읽으십시오.`,
  'give-to-container': ({ file, name }) =>
    `${file}에서 값을 빼십시오(이미지에 남기 때문입니다). ${name} 변수는 컨테이너를 시작할 때 전달하십시오:`,
  'write-placeholder': ({ file }) => `${file}에는 값 대신 자리 표시자를 쓰십시오:`,
  'empty-value': ({ file, name }) => `${file}에서 값을 비워 두십시오: ${name}=`,
  'load-env': ({ envFile }) => `아직 ${envFile} 파일을 불러오는 코드가 없다면:`,
  'ignore-env': ({ envFile, overruledBy }) =>
    overruledBy === undefined
      ? `${envFile} 파일이 아직 무시되지 않으므로 git이 무시하게 하십시오:`
      : `${envFile} 파일이 규칙(${overruledBy}) 때문에 무시되지 않으므로 git이 무시하게 하십시오:`,
  'untrack-env': ({ envFile, isIgnored, rule }) => {
    const spite = rule === undefined ? '' : `(규칙 ${rule}에도 추적됨)`;
    return `${envFile} 파일${spite}을 git의 추적에서 빼${isIgnored ? '십시오(파일은 남습니다)' : '고(파일은 남습니다) 무시하게 하십시오'}:`;
  },
  'unstage-file': ({ file }) => `${file} 파일을 커밋에서 빼십시오(파일은 남습니다):`,
  'ignore-file': ({ file }) => `git이 ${file} 파일을 무시하게 하십시오:`,
  'stage-again': () => '다시 스테이징하고 커밋하십시오:',
  reword: ({ file, command }) =>
    command === undefined
      ? `${file} 파일의 메시지에서 값을 빼십시오. 설명하는 말만으로 충분합니다.`
      : '아직 커밋하지 않았고, 메시지는 그대로 남아 있습니다. 다음 명령으로 열어 값을 빼십시오(설명하는 말만으로 충분합니다). -a나 --amend 같은 옵션을 썼다면 다시 붙이십시오:',
  'switch-branch': ({ branch }) => `${branch} 브랜치로 이동하십시오:`,
  amend: () => '변경한 내용을 마지막 커밋에 넣고 다시 푸시하십시오:',
  fixup: ({ commit }) => `변경한 내용을 ${commit} 커밋에 넣고 다시 푸시하십시오:`,
  'fixup-file': ({ file, commit }) =>
    `${file} 파일을 ${commit} 커밋에서 빼고(파일은 남습니다) 다시 푸시하십시오:`,
  'rewrite-history': ({ what, asks }) => {
    const things = {
      text: '값이 든 모든 커밋에서 값을',
      message: '커밋 메시지에서 값을',
      file: '모든 커밋에서 파일을',
    };
    const lost = what === 'file' ? '과 파일 자체(먼저 다른 곳에 복사해 두십시오)' : '';
    const how = {
      value: ' 입력을 기다리면 값을 붙여 넣고(표시되지 않습니다) Enter를 누르십시오.',
      lines: ' 입력을 기다리면 값을 한 줄에 하나씩 붙여 넣고 Ctrl-D를 누르십시오.',
    };
    return `git-filter-repo(pip install git-filter-repo)로 ${things[what]} 빼십시오. 커밋이 새로 만들어지고, 커밋하지 않은 변경 내용${lost}${what === 'file' ? '가' : '은'} 사라집니다.${asks === undefined ? '' : how[asks]}`;
  },
  'reword-commit': ({ isLast }) => `${isLast ? '마지막' : '그'} 커밋의 메시지를 고쳐 쓰고 다시 푸시하십시오:`,
  'rewrite-tag': ({ tag }) => `${tag} 태그의 메시지를 고쳐 쓰고 다시 푸시하십시오:`,
  'delete-ref': ({ ref }) => `커밋이 아닙니다. 이것을 가리키는 참조를 삭제하십시오(${ref}):`,
  revoke: (step) => {
    const { provider, revoke } = step;
    const when = whenToRevoke(step);
    if (revoke.via === 'support') return `${when} ${provider}에 폐기를 요청하십시오:`;
    if (revoke.via === 'self') return `${when} 사용하는 모든 곳에서 새 값으로 바꾸십시오.`;
    if (revoke.via === 'command') return `${when} 폐기하십시오:`;
    return `${when} ${provider}에서 폐기하십시오${(revoke.url ?? revoke.path) === undefined ? '.' : ':'}`;
  },
  allow: ({ otherRules }) =>
    otherRules === undefined
      ? '시크릿이 아니라면 윗줄에 주석으로 밝히십시오:'
      : `그곳의 주석은 이 규칙이 아니라 다른 규칙(${otherRules})을 허용합니다. 시크릿이 아니라면 이렇게 쓰십시오:`,
  'allow-in-message': ({ otherRules }) =>
    otherRules === undefined
      ? '시크릿이 아니라면 메시지에서 윗줄이나 그 줄 끝에 밝히십시오:'
      : `메시지는 이 규칙이 아니라 다른 규칙(${otherRules})을 허용합니다. 시크릿이 아니라면 이렇게 쓰십시오:`,
  'allow-file': () => '시크릿이 아니라면 keyguard.json에서 파일 전체를 제외할 수 있습니다:',
};
