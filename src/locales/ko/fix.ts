import type { FixMessages, LeftReasonName } from '../../messages/fix.ts';

const reasons: Readonly<Record<LeftReasonName, string>> = {
  'no-lookup': '이 형식은 환경 변수를 읽을 수 없습니다. 프로그램에서 값을 읽도록 하십시오',
  'not-text': '값이 따옴표로 묶인 문자열 밖에 있습니다. 직접 옮기십시오',
  escaped: '값이 이스케이프 문자로 쓰여 있습니다. 직접 옮기십시오',
  'not-alone': '값이 더 긴 문자열의 일부입니다. 직접 옮기십시오',
  'not-here': '여기에는 표현식을 쓸 수 없습니다(상수, 타입, 이름 등). 프로그램의 다른 곳에서 값을 읽으십시오',
  'in-worker':
    '워커는 실행 플랫폼에서 값을 받습니다. 플랫폼과 .dev.vars에 값을 저장하고 `env`에서 읽으십시오',
  'in-browser': '이 파일은 누구나 내용을 볼 수 있는 브라우저에서 실행됩니다. 해당 호출을 서버로 옮기십시오',
  'in-image': '이미지에는 빌드에 쓴 값이 남습니다. 컨테이너를 시작할 때 값을 전달하십시오',
  'no-notation': '모든 도구가 같은 값으로 읽는 .env 표기가 없습니다. 다른 곳에 보관하십시오',
  'changed-since': '스테이징한 뒤에 같은 곳이 변경되었습니다. 직접 고치십시오',
  'not-there': '여기서 고칠 수 없는 파일입니다',
};

export const fix: FixMessages = {
  headline: ({ stage, fixed, left }) => {
    if (fixed + left === 0) return 'keyguard: 고칠 것이 없습니다. 스테이징된 시크릿이 없습니다';
    const rest = left === 0 ? '' : `. 나머지 ${left}개는 직접 처리해야 합니다`;
    return stage === 'done'
      ? `keyguard: 시크릿 ${fixed}개를 고쳤습니다${rest}`
      : `keyguard: 시크릿 ${fixed}개를 고칠 수 있습니다${rest}`;
  },
  fixed: ({ place, name, variable, envFile }) =>
    variable === undefined
      ? `${place}  ${name}: 커밋에서 뺐습니다(파일은 남습니다)`
      : `${place}  ${name}: ${envFile ?? '.env'}의 ${variable} 변수로 옮김`,
  left: ({ place, name, reason }) => `${place}  ${name}: ${reasons[reason]}`,
  sayYes: '아직 아무것도 변경하지 않았습니다. 실행하려면: npx keyguard fix --yes',
};
