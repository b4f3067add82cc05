import type { PlaybookMessages } from '../../messages/playbook.ts';
import { incident, kinds } from './playbook-texts.ts';

const limits = {
  hard: '한도에 도달하면 사용이 중단됩니다. 당분간 낮추십시오:',
  'opt-in': '강제 한도는 켜기 전까지 작동하지 않습니다. 켜고 낮게 설정하십시오:',
  soft: '한도를 넘어도 알림만 오고 계속 사용됩니다. 설정하고 요금을 지켜보십시오:',
  none: '지출 한도가 없습니다. 요금을 직접 지켜보십시오.',
};

const github = {
  revoked: 'GitHub이 공개 저장소에서 찾은 것을 폐기하지만, 직접 확인하십시오.',
  restricted: 'GitHub이 공개 저장소에서 찾은 것을 제한만 하며, 키는 계속 작동합니다.',
  told: '공개 저장소의 유출을 GitHub에서 통보받지만, 기다리지 마십시오.',
  untold: 'GitHub의 통보를 받지 않으므로 직접 폐기해야만 합니다.',
};

export const playbook: PlaybookMessages = {
  headline: ({ name, id }) => `유출: ${name}(${id}). 다음 순서로 대응하십시오.`,
  reaches: {
    remote: '원격 추적 브랜치에 있으므로 이미 공유되었습니다. 남이 안다고 보십시오.',
    committed: '커밋되었지만, 이 클론이 아는 원격 추적 브랜치에는 없습니다.',
    staged: '스테이징만 되었고 어느 커밋에도 없습니다.',
    files: '작업 트리에만 있고, 스테이징도 커밋도 되지 않았습니다.',
  },
  parts: {
    revoke: '폐기',
    usage: '사용 내역 확인',
    limits: '요금 제한',
    contact: '알리기',
    history: '기록 정리',
    prevent: '재발 방지',
  },
  measures: {
    revoke: ({ provider }) => `지금 ${provider}에서 폐기하십시오:`,
    'revoke-by-command': () =>
      '명령으로도 가능합니다(대문자는 자신의 값으로 바꾸며, 시크릿은 인수로 넘기지 않습니다):',
    replace: ({ kind, index }) => kinds[kind]?.[index] ?? '',
    rotate: ({ keys }) =>
      keys === 'one'
        ? '아직 사용 중이면: 새로 만드는 즉시 이전 키가 무효가 되므로 바로 배포하십시오.'
        : '아직 사용 중이면 오늘 안에: 새 키 → 배포 → 확인 → 이전 키 삭제.',
    github: ({ provider, github: what }) => `${provider}: ${github[what]}`,
    usage: ({ provider }) => `유출 이후 ${provider} 사용량 확인:`,
    logs: () => '로그 확인:',
    look: ({ provider }) => `${provider}의 사용량과 감사 로그에서 모르는 사용을 찾으십시오.`,
    'look-on-servers': () => '이것으로 들어갈 수 있는 곳의 로그에서 모르는 접근을 찾으십시오.',
    strangers: () =>
      '도용의 징후: 모르는 주소, 국가, 모델, 리전, 야간과 주말의 사용, 아무도 만들지 않은 키, 사용자, 웹훅, 머신. 키를 폐기해도 남으므로 이것들도 삭제하십시오.',
    evidence: () => '사라지기 전에 증거를 보관하십시오: 로그 내보내기, 시각이 보이는 화면.',
    limit: ({ limit, provider }) =>
      limit === undefined
        ? `${provider}의 요금이 사용량에 따르면 지출 한도를 설정하십시오.`
        : (limits[limit] ?? ''),
    alerts: () => '한도의 50, 80, 100%에서 알림이 오게 하십시오.',
    'top-up': ({ topUp }) => {
      if (topUp === 'on') return '자동 충전은 보통 켜져 있습니다. 끄거나 상한을 두십시오.';
      return topUp === 'optional'
        ? '자동 충전이 꺼져 있거나 상한이 있는지 확인하십시오.'
        : '자동 충전이 있으면 끄거나 상한을 두십시오.';
    },
    contact: ({ provider, lines }) =>
      lines === undefined ? `${provider} 고객 지원에 알리십시오.` : `${provider}에 알리십시오:`,
    'tell-owner': () => '이것으로 들어갈 수 있는 시스템의 관리자와 데이터 책임자에게 알리십시오.',
    incident: () => '보낼 글은 끝에 있습니다. 키는 절대 쓰지 마십시오.',
    'not-pushed': ({ reach }) =>
      reach === 'committed'
        ? '이 클론이 아는 한 푸시되지 않았습니다. 푸시 전에 빼내십시오:'
        : '정리할 기록이 없습니다. 파일에서 빼내십시오:',
    'why-clean': ({ isSure }) =>
      `${isSure ? '푸시되었습니다' : '푸시되었다면'}: 저장소를 삭제하거나 비공개로 바꾸는 것으로는 부족합니다. 포크, 클론, 캐시, 봇에 남습니다.`,
    'before-cleaning': () =>
      '효과가 있는 것은 폐기이고, 기록을 다시 쓰는 것은 뒷정리입니다. 먼저 폐기한 뒤 동료와 시간을 정하고, 작업을 푸시하게 하고, 풀 리퀘스트를 병합하거나 닫으십시오.',
    'clean-copy': () => '새 복사본에서 작업하십시오:',
    clean: ({ part }) =>
      part === 'file'
        ? 'git-filter-repo로 모든 커밋에서 파일을 빼내십시오:'
        : 'git-filter-repo로 모든 커밋에서 값을 빼내십시오. 실행한 뒤 값을 붙여 넣고(여러 줄 키는 긴 줄 각각) Enter와 Ctrl-D를 누릅니다. 이때 만든 파일은 다시 삭제됩니다:',
    'clean-other': () => '또는 BFG를 사용하십시오(최신 커밋은 그대로 두므로 먼저 거기서 빼내십시오):',
    'force-push': () =>
      '모든 브랜치와 태그를 덮어쓰십시오(보호된 브랜치는 허용해야 하며, GitHub의 refs/pull은 남습니다. 아래 참조):',
    'clone-again': () => '다른 사람은 모두 클론을 지우고 다시 받습니다. 병합하면 되살아납니다.',
    'ask-host': () =>
      '캐시된 화면, 풀 리퀘스트 참조, 포크의 삭제를 호스트에 요청하십시오(GitHub: 민감한 데이터 제거):',
    'separate-keys': () => '환경마다, 사람마다 키를 따로 쓰십시오. 유출되어도 하나만 폐기합니다.',
    'least-privilege': ({ lines }) =>
      lines === undefined ? '필요한 최소 권한만 주십시오.' : '필요한 최소 권한만 주십시오:',
    'delete-unused': () => '아무도 쓰지 않는 키는 삭제하십시오.',
    'never-send': () => '메신저, 메일, 티켓, 스프레드시트로 키를 보내지 말고 시크릿 관리자에서 공유하십시오.',
    'every-90-days': () => '90일마다 교체하십시오. 아무도 모르는 유출도 거기서 끝납니다.',
    store: () =>
      '새 값은 쓰는 곳에 저장하십시오. 다음 명령은 값을 인수가 아니라 터미널에서 읽습니다(붙여 넣고 Enter, Ctrl-D). 대문자는 자신의 이름으로 바꾸십시오:',
    'store-in': ({ place }) => `${place}:`,
  },
  kinds,
  incidentTitle: ({ isEnglish }) =>
    `보낼 글(${isEnglish ? '영어' : '한국어'}). 대괄호를 채우고, 키는 절대 쓰지 마십시오:`,
  incident,
  more: '명령과 보낼 글을 포함한 전체: --verbose를 붙여 실행',
  list: ({ count }) => `시크릿 ${count}개를 찾았습니다. 각각의 대응 방법:`,
  andMore: ({ count }) => `외 ${count}개: npx keyguard scan`,
  afterLeak: '유출되었다면',
  nothing:
    '스테이징된 것에도 작업 트리에도 시크릿이 없습니다. 다른 곳에서 유출되었다면 규칙을 지정하십시오: npx keyguard respond <규칙>(목록: npx keyguard rules)',
};
