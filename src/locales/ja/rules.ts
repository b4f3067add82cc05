import type { RuleMessages } from '../../messages/rules.ts';

export const rules: RuleMessages = {
  labels: {
    provider: '提供元',
    finds: '検出対象',
    near: '手がかり',
    checked: '判定',
    severity: '重大度',
    variable: '変数名',
    revoke: '失効',
    docs: '詳細',
  },
  kinds: {
    'private-key': '秘密鍵。保存形式に固有の行や書式で見分けます。',
    structured: '固有の形式を持つ値。どこにあっても見分けられます。',
    contextual: '形式だけでは見分けられない値。提供元の名前や、キーを表す名前の近くにある場合に検出します。',
    'url-credential': 'URL や接続文字列に含まれるパスワード。',
    'own-secret':
      'このクローンの .env ファイルにある値。別の場所に書かれていれば、どのような形式でも検出します。値はメモリー上でのみ扱います。',
    generic: 'password、secret、token などの名前とともに書かれ、ランダムに作られたように見える値。',
    file: 'リポジトリに入れるべきではないファイル。ファイル名で見分けます。',
  },
  andMoreKeywords: ({ list, more }) => `${list.join('、')}${more > 0 ? `、ほか ${more} 個` : ''}`,
  validated: '値の中身（チェックサム、構造、単語らしさなど）をオフラインで調べます。',
  entropy: (bits) => `ランダムな値と同程度に文字が混ざっていること（1 文字あたり ${bits} ビット以上）。`,
  byForm: '形式だけで判定します。',
  byText: 'ファイルの中身も調べます。シークレットがなければ対象外です。',
  byName: 'ファイル名だけで判定します。',
  weight: ({ weight, file, usual }) => {
    const meaning = {
      error: 'error（コミットを中止します）',
      warning: 'warning（表示するだけです）',
      off: 'off（検出しません）',
    };
    return `${meaning[weight]}${file === undefined ? '' : `。${file} で設定（標準は ${usual}）`}`;
  },
  revokeSelf: '使用箇所すべてで新しい値に変更してください。',
  howItDecides: '判定の方法',
  explained: {
    'generic-secret': [
      '名前：password、secret、token、credential、api_key などを、表記の違いによらず対象とします。ほかの 12 言語の「パスワード」も含みます。public_key、next_page_token、password_hash のように別のものを表す名前は対象外です。',
      '名前と値の間：代入、既定値、要素、名前と値の組、引数など、その種類のファイルで代入や受け渡しを表す書き方に限ります。ソースコードでは、引用符のない単語は値ではなく名前なので、引用符で囲まれた値か、文字が非常によく混ざった値だけを対象とします。',
      '値：エントロピーだけでなく、文字の並びが単語、名前、パス、コードとどれだけ異なるかを測ります。プレースホルダー、テンプレート、参照、例示用の値は対象外です。',
      '読める文章を base64 にした値は、その文章で判断します。',
      'ファイル：テスト、サンプル、ドキュメントでは架空の値が多いため、検出しません。ロックファイル、翻訳、圧縮されたコードも同様です。',
      '比較の中、名前より下の行、コマンドラインにある値は compared-secret、secret-below-name、password-argument が検出します。確実でないものは警告だけです：possible-secret、possible-password。',
    ],
    'secret-below-name': [
      'generic-secret と同じ判断を、名前の 3 行下までの値に対して行います：組の値、変数の既定値、次の行に続く代入、要素、ブロック。',
      '見出しの下に単独である値は、ソースコード以外で、偶然作られたことが確実な場合だけ対象とします。',
    ],
    'possible-secret': [
      '専用のルールがないサービスのためのルールです：key、secret、token、access、auth などで終わる名前のそばにある、ランダムに作られた値。間に 1、2 語あっても対象とします。',
      '並べ替え、検索、キャッシュ、検証のためのキーの名前や、公開のキーは対象外です。UUID は対象で、16 文字以上の値に限ります。',
      '値：単語とどれだけ異なるか、また文字だけを見て単語とどれだけ異なるかを測ります。アルファベット順、繰り返し、読める文章の base64 は対象外です。',
      'このような名前だけでは確実でないため、警告にとどめます。設定で "error" にすると拒否します。',
    ],
    'possible-password': [
      'パスワードの名前に与えられた、数字や記号を含む単語です。言葉に近いため generic-secret の対象外ですが、実際に使われている可能性があります。',
      '辞書の単語、Welcome2024! のような例題のパスワード、Required! のようなメッセージは対象外です。',
    ],
  },
  allowLine: 'シークレットではない場合は、その行か上の行にコメントで記します：',
  allowFile: 'シークレットではない場合は、keyguard.json でファイルを検査対象外にできます：',
  turnOff: 'ルールを無効（または "warning"）にするには、keyguard.json に記します：',
  count: ({ rules: number, providers, off }) =>
    `ルール ${number} 件、提供元 ${providers}${off > 0 ? `（うち ${off} 件は無効）` : ''}。`,
  more: '各ルールの説明：npx keyguard explain <ルール>',
};
