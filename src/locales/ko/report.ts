import type { ReportMessages } from '../../messages/report.ts';
import type { Encoding } from '../../types.ts';
import { nowhere, skipReasons } from './words.ts';

function enumerate({ list, more }: { readonly list: readonly string[]; readonly more: number }): string {
  return `${list.join(', ')}${more > 0 ? ` 외 ${more}개` : ''}`;
}

function firstOf(number: number): string {
  return number === 1 ? '' : '첫 번째는 ';
}

const encodings: Readonly<Record<Encoding, string>> = {
  base64: 'base64',
  base64url: 'base64url',
  hex: '16진수',
  percent: '퍼센트 인코딩',
  unicode: '이스케이프 문자',
  html: 'HTML 문자 참조',
  json: 'JSON 문자열',
};

export const report: ReportMessages = {
  blocked: ({ name, place }) => `커밋을 차단했습니다: ${name} 발견(${place})`,
  blockedFile: ({ name, place }) => `커밋을 차단했습니다: ${place} 파일은 git에 넣으면 안 됩니다(${name})`,
  blockedByMany: ({ count, files, name, place }) =>
    `커밋을 차단했습니다: 파일 ${files}개에서 시크릿 ${count}개 발견, 첫 번째는 ${name}(${place})`,
  warned: ({ count, name, place }) =>
    `경고 ${count}개, 커밋은 차단하지 않습니다: ${firstOf(count)}${name}(${place})`,
  notChecked: (what) => `검사하지 못해 커밋을 차단했습니다: ${what}`,
  warning: '경고(차단하지 않음)',
  encodedIn: (chain) => `인코딩됨(${chain.map((encoding) => encodings[encoding]).join(' → ')})`,
  alsoIn: '같은 값:',
  andMorePlaces: (more) => `외 ${more}곳`,
  howToFix: '해결 방법',
  howToFixInShort: '해결 방법(요약). 직접 하려면:',
  runFix: ({ isAll }) =>
    isAll
      ? '다음 명령 하나가 모두 처리하고 스테이징합니다. 실행한 뒤 다시 커밋하십시오:'
      : '다음 명령이 처리할 수 있는 것을 처리합니다(나머지는 직접 하십시오). 먼저 실행하십시오:',
  moveEach: (envFile) => `각 값을 표시된 이름으로 ${envFile}에 옮기십시오.`,
  wholeUrl: '(문자열 전체)',
  replaceEach: '각 위치를 화살표 뒤에 표시된 대로 고치십시오.',
  importEach: '없으면 추가하십시오:',
  stageAgainEach: '변경한 파일을 git add로 다시 스테이징하고 커밋하십시오.',
  revokeEach: '푸시하거나 공유한 적이 있는 키는 폐기하십시오:',
  revokeEachStaged: (notIn) =>
    `스테이징만 된 상태입니다(${nowhere(notIn)}). 공유한 적이 없는 키는 폐기하지 않아도 됩니다. 나머지는:`,
  revokeEachFirst: (branch) =>
    `이미 ${branch === undefined ? '커밋된' : `${branch}에 있는`} 키는 가장 먼저 폐기하십시오:`,
  allowFilesEach: '다음 파일은 keyguard.json에서 파일 전체를 제외할 수만 있습니다:',
  andMoreFindings: (more) => `외 ${more}개:`,
  perFile: ({ file, count }) => `${file}: ${count}개`,
  andMoreFiles: (more) => `외 파일 ${more}개`,
  noVerify: '--no-verify는 해결책이 아닙니다. 시크릿이 기록에 남습니다.',
  checked: ({ files, addedLines }) => `검사: 파일 ${files}개, 추가된 줄 ${addedLines}개.`,
  allowed: (allowed) => `허용: ${allowed}개.`,
  allowedLoosely: (places) => `규칙 이름이나 이유 없이 허용: ${enumerate(places)}.`,
  rulesOff: (rules) => `꺼진 규칙: ${enumerate(rules)}.`,
  unlisted: (more) => `목록에 없는 검출: ${more}개.`,
  skipped: (files) => `검사하지 않음: ${enumerate(files)}.`,
  skippedFile: ({ file, reason }) => `${file}(${skipReasons[reason]})`,
  joinSentences: (sentences) => sentences.join(' '),
  cleanExcept: (exceptions) => `시크릿이 발견되지 않았습니다. ${exceptions}`,
  foundIn: ({ kind, name, subject }) =>
    `${{ commit: '커밋', tag: '태그', object: '참조' }[kind]} ${name}${subject === '' ? '' : `  ${subject}`}`,
  andMoreCommits: (commits) => `이후 커밋 ${commits}개에도 있습니다`,
  messageOf: { commit: '커밋 메시지', tag: '태그 메시지', object: '메시지' },
  push: {
    blocked: ({ name, place }) => `푸시를 차단했습니다: ${name} 발견(${place})`,
    blockedFile: ({ name, place }) => `푸시를 차단했습니다: ${place} 파일은 git에 넣으면 안 됩니다(${name})`,
    blockedByMany: ({ count, files, name, place }) =>
      `푸시를 차단했습니다: 파일 ${files}개에서 시크릿 ${count}개 발견, 첫 번째는 ${name}(${place})`,
    warned: ({ count, name, place }) =>
      `경고 ${count}개, 푸시는 차단하지 않습니다: ${firstOf(count)}${name}(${place})`,
    notChecked: (what) => `검사하지 못해 푸시를 차단했습니다: ${what}`,
    warning: '경고(차단하지 않음)',
    stageAgainEach: '변경한 내용을 커밋한 뒤 다시 푸시하십시오.',
    noVerify:
      '아무것도 푸시하지 않았습니다. --no-verify는 해결책이 아닙니다. 다른 사람이 시크릿을 보게 됩니다.',
    checked: ({ commits = 0, files, addedLines }) =>
      `검사: 커밋 ${commits}개, 파일 ${files}개, 추가된 줄 ${addedLines}개.`,
    skip: '이번 한 번만 검사 없이 푸시하려면: KEYGUARD_SKIP=1 git push …',
  },
  tree: {
    blocked: ({ name, place }) => `시크릿을 발견했습니다: ${name}(${place})`,
    blockedFile: ({ name, place }) => `${place} 파일은 git에 넣으면 안 됩니다(${name})`,
    blockedByMany: ({ count, files, name, place }) =>
      `파일 ${files}개에서 시크릿 ${count}개를 발견했습니다. 첫 번째는 ${name}(${place})`,
    warned: ({ count, name, place }) => `경고 ${count}개: ${firstOf(count)}${name}(${place})`,
    warning: '경고',
    stageAgainEach: '다시 검사하십시오: npx keyguard scan',
    checked: ({ files, addedLines }) => `검사: 파일 ${files}개, 줄 ${addedLines}개.`,
  },
  message: {
    blocked: ({ name, line }) => `커밋을 차단했습니다: 커밋 메시지 ${line}번째 줄에서 ${name} 발견`,
    blockedByMany: ({ count, name, line }) =>
      `커밋을 차단했습니다: 커밋 메시지에서 시크릿 ${count}개 발견, 첫 번째는 ${line}번째 줄의 ${name}`,
    warned: ({ count, name, line }) =>
      `경고 ${count}개, 커밋은 차단하지 않습니다: 커밋 메시지 ${line}번째 줄의 ${name}${count === 1 ? '' : ' 등'}`,
    checked: ({ addedLines }) => `검사: 커밋 메시지 ${addedLines}줄.`,
  },
};
