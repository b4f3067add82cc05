import type { RuleMessages } from '../../messages/rules.ts';

export const rules: RuleMessages = {
  labels: {
    provider: '제공자',
    finds: '검출 대상',
    near: '단서',
    checked: '판정',
    severity: '심각도',
    variable: '변수',
    revoke: '폐기',
    docs: '자세히',
  },
  kinds: {
    'private-key': '개인 키. 저장 형식에 고유한 줄이나 형태로 알아봅니다.',
    structured: '고유한 형식이 있는 값. 어디에 있든 알아봅니다.',
    contextual:
      '형식만으로는 알 수 없는 값. 제공자의 이름이나 그런 키를 나타내는 이름 옆에 있을 때 검출합니다.',
    'url-credential': 'URL이나 연결 문자열에 든 비밀번호.',
    'own-secret':
      '이 클론의 .env 파일에 있는 값. 다른 곳에 쓰여 있으면 형식과 관계없이 검출합니다. 값은 메모리에만 둡니다.',
    generic: 'password, secret, token 같은 이름 옆에 있고, 무작위로 만들어진 것처럼 보이는 값.',
    file: '저장소에 넣으면 안 되는 파일. 파일 이름으로 알아봅니다.',
  },
  andMoreKeywords: ({ list, more }) => `${list.join(', ')}${more > 0 ? ` 외 ${more}개` : ''}`,
  validated: '값의 내용(체크섬, 구조, 낱말과 다른 정도)을 오프라인으로 확인합니다.',
  entropy: (bits) => `무작위로 만든 값만큼 문자가 섞여 있어야 합니다: 문자당 ${bits}비트 이상.`,
  byForm: '형식만으로 판정합니다.',
  byText: '파일의 내용도 확인합니다. 시크릿이 없는 파일은 통과합니다.',
  byName: '파일 이름만으로 판정합니다.',
  weight: ({ weight, file, usual }) => {
    const meaning = {
      error: 'error, 커밋을 차단합니다',
      warning: 'warning, 표시만 합니다',
      off: 'off, 찾지 않습니다',
    };
    return `${meaning[weight]}${file === undefined ? '' : ` (${file}에서 설정, 기본값: ${usual})`}`;
  },
  revokeSelf: '사용하는 모든 곳에서 새 값으로 바꾸십시오.',
  howItDecides: '판정 방법',
  explained: {
    'generic-secret': [
      '이름: password, secret, token, credential, api_key와 그 비슷한 이름을 표기 방식과 관계없이 대상으로 합니다. 다른 열두 언어의 ‘비밀번호’도 포함합니다. public_key, next_page_token, password_hash처럼 다른 것을 가리키는 이름은 대상이 아닙니다.',
      '이름과 값 사이: 대입 연산자, 기본값, 요소, 이름과 값의 쌍, 인수 등 그 종류의 파일에서 값을 대입하거나 넘기는 표기만 대상으로 합니다. 소스 코드에서 따옴표 없는 낱말은 값이 아니라 이름이므로, 따옴표 안의 값이나 문자가 아주 많이 섞인 값만 대상으로 합니다.',
      '값: 엔트로피만이 아니라 글자의 배열이 낱말, 이름, 경로, 코드와 얼마나 다른지를 잽니다. 자리 표시자, 템플릿, 참조, 예시 값은 대상이 아닙니다.',
      '읽을 수 있는 글을 base64로 바꾼 값은 그 글로 판정합니다.',
      '파일: 테스트, 예제, 문서에는 지어낸 값이 많으므로 검출하지 않습니다. 잠금 파일, 번역, 압축된 코드도 마찬가지입니다.',
      '비교식, 이름 아래의 줄, 명령줄에 있는 값은 compared-secret, secret-below-name, password-argument 규칙이 검출합니다. 확실하지 않은 것은 경고만 합니다: possible-secret, possible-password.',
    ],
    'secret-below-name': [
      'generic-secret 규칙과 같은 판정을 이름에서 세 줄 아래까지의 값에 적용합니다: 쌍의 값, 변수의 기본값, 다음 줄로 이어지는 대입, 요소, 블록.',
      '제목 아래에 홀로 있는 값은 소스 코드가 아닌 곳에서, 무작위로 만들어진 것이 확실할 때만 대상으로 합니다.',
    ],
    'possible-secret': [
      '전용 규칙이 없는 서비스를 위한 규칙입니다: key, secret, token, access, auth 등으로 끝나는 이름 옆에 있는 무작위 값. 사이에 낱말이 한두 개 있어도 대상으로 합니다.',
      '정렬, 검색, 캐시, 검증에 쓰는 키의 이름과 공개 키의 이름은 대상이 아닙니다. UUID는 대상이며, 16자 이상이어야 합니다.',
      '값: 낱말과 얼마나 다른지, 글자만 보아도 낱말과 얼마나 다른지를 잽니다. 알파벳 순서, 반복, 읽을 수 있는 글의 base64는 대상이 아닙니다.',
      '이런 이름만으로는 확실하지 않으므로 경고만 합니다. 설정에서 "error"로 바꾸면 차단합니다.',
    ],
    'possible-password': [
      '비밀번호를 뜻하는 이름에 주어진, 숫자나 기호가 섞인 낱말입니다. 말에 너무 가까워 generic-secret 규칙의 대상은 아니지만 실제로 쓰일 수 있습니다.',
      '사전에 있는 낱말, Welcome2024! 같은 예제 비밀번호, Required! 같은 메시지는 대상이 아닙니다.',
    ],
  },
  allowLine: '시크릿이 아니라면 그 줄이나 바로 윗줄에 주석으로 밝히십시오:',
  allowFile: '시크릿이 아니라면 keyguard.json에서 파일을 제외하십시오:',
  turnOff: '규칙을 끄거나 "warning"으로 바꾸려면 keyguard.json에 쓰십시오:',
  count: ({ rules: number, providers, off }) =>
    `규칙 ${number}개, 제공자 ${providers}곳${off > 0 ? `(${off}개는 꺼져 있음)` : ''}.`,
  more: '규칙별 설명: npx keyguard explain <규칙>',
};
