import type { PlaybookMessages } from '../../messages/playbook.ts';
import { incident, kinds } from './playbook-texts.ts';

const limits = {
  hard: '上限に達すると利用が止まります。当面は低く設定：',
  'opt-in': '強制的な上限は有効にするまで働きません。低い額で有効に：',
  soft: '上限を超えても通知だけで利用は続きます。設定して料金を監視：',
  none: '利用額の上限は設定できません。料金を自分で監視してください。',
};

const github = {
  revoked: '公開リポジトリで GitHub が見つけたものを失効させますが、自分でも確認してください',
  restricted: '公開リポジトリで GitHub が見つけたものを制限するだけで、キーはまだ使えます',
  told: '公開リポジトリで見つかると GitHub から通知を受けますが、それを待たないでください',
  untold: 'GitHub からは通知されないため、自分で失効させるしかありません',
};

export const playbook: PlaybookMessages = {
  headline: ({ name, id }) => `漏洩：${name}（${id}）。次の順に対応してください。`,
  reaches: {
    remote: 'リモート追跡ブランチにあります。共有済みです。他人に知られたものとして扱ってください。',
    committed: 'コミット済みです。このクローンが知るリモートにはまだありません。',
    staged: 'ステージされただけで、どのコミットにも含まれていません。',
    files: '作業ツリーにあるだけで、ステージもコミットもされていません。',
  },
  parts: {
    revoke: '失効',
    usage: '利用状況の確認',
    limits: '料金の抑制',
    contact: '連絡',
    history: '履歴からの削除',
    prevent: '再発防止',
  },
  measures: {
    revoke: ({ provider }) => `今すぐ ${provider} で失効：`,
    'revoke-by-command': () =>
      'コマンドでも失効できます（大文字は自分の値に置き換え。値を引数には渡しません）：',
    replace: ({ kind, index }) => kinds[kind]?.[index] ?? '',
    rotate: ({ keys }) =>
      keys === 'one'
        ? '使用中の場合：再発行すると旧キーは直ちに無効になるため、すぐに配備します。'
        : '使用中の場合：今日中に、発行 → 配備 → 動作確認 → 旧キー削除の順で。',
    github: ({ provider, github: what }) => `${provider} は${github[what]}。`,
    usage: ({ provider }) => `漏洩後の利用量を ${provider} で確認：`,
    logs: () => 'ログを確認：',
    look: ({ provider }) => `${provider} の利用状況と監査ログで、身に覚えのない利用を探します。`,
    'look-on-servers': () => 'それで入れるサーバーなどのログで、身に覚えのないアクセスを探します。',
    strangers: () =>
      '不正利用の兆候：知らない IP アドレス、国、モデル、リージョン、夜間や休日の利用、誰も作っていないキー、ユーザー、Webhook、マシン。キーを失効させても残るため、それらも削除してください。',
    evidence: () => '証拠を消える前に保存：ログを書き出し、時刻入りの画面も撮ります。',
    limit: ({ limit, provider }) =>
      limit === undefined ? `${provider} が従量課金なら、利用額の上限を設定します。` : limits[limit],
    alerts: () => '上限の 50、80、100 % で通知が届くようにします。',
    'top-up': ({ topUp }) => {
      if (topUp === 'on') return '自動チャージは標準で有効です。無効にするか上限を付けます。';
      return topUp === 'optional'
        ? '自動チャージが無効か、上限付きであることを確認します。'
        : '自動チャージがあれば、無効にするか上限を付けます。';
    },
    contact: ({ provider, lines }) =>
      lines === undefined ? `${provider} のサポートに連絡します。` : `${provider} に連絡：`,
    'tell-owner': () => 'それで入れるシステムの管理者と、データの責任者に連絡します。',
    incident: () => '送信用の文面は末尾にあります。キーは決して書かないでください。',
    'not-pushed': ({ reach }) =>
      reach === 'committed'
        ? 'このクローンの知る限り未プッシュです。プッシュ前に取り除きます：'
        : '履歴の書き換えは不要です。ファイルから取り除きます：',
    'why-clean': ({ isSure }) =>
      `${isSure ? 'プッシュ済みです' : 'プッシュ済みの場合'}：リポジトリの削除や非公開化では不十分です。フォーク、クローン、キャッシュ、ボットに残ります。`,
    'before-cleaning': () =>
      '効果があるのは失効で、履歴の書き換えは後片付けです。先に失効させ、時刻を共同作業者と決め、手元の変更をプッシュしてもらい、プルリクエストをマージするか閉じます。',
    'clean-copy': () => '新しいコピーで作業します：',
    clean: ({ part }) =>
      part === 'file'
        ? 'git-filter-repo で、すべてのコミットからファイルを取り除きます：'
        : 'git-filter-repo で、すべてのコミットから値を取り除きます。実行して値を貼り付け（複数行の鍵は長い行をそれぞれ）、Enter、Ctrl-D。一時ファイルは削除されます：',
    'clean-other': () =>
      'または BFG を使います（最新のコミットは変更されないため、先に取り除いておきます）：',
    'force-push': () =>
      'すべてのブランチとタグを上書きします（保護されたブランチでは許可が必要。GitHub の refs/pull は残ります。次項参照）：',
    'clone-again': () => 'ほかの人は全員クローンを削除して作り直します。マージすると元に戻ります。',
    'ask-host': () =>
      'キャッシュされた表示、プルリクエストの参照、フォークの削除をホストに依頼します（GitHub では機密データの削除）：',
    'separate-keys': () => '環境ごと、人ごとに別のキーにします。漏れても失効は 1 つで済みます。',
    'least-privilege': ({ lines }) =>
      lines === undefined ? '権限は必要最小限にします。' : '権限は必要最小限に：',
    'delete-unused': () => '使っていないキーは削除します。',
    'never-send': () =>
      'チャット、メール、チケット、表計算では決して送らず、シークレットマネージャーで共有します。',
    'every-90-days': () => '90 日ごとに入れ替えます。気づかれない漏洩もそこで終わります。',
    store: () =>
      '新しい値は使う場所に保管します。次のコマンドは値を引数ではなく端末から読みます（貼り付けて Enter、Ctrl-D）。大文字は自分の名前に置き換えます：',
    'store-in': ({ place }) => `${place}：`,
  },
  kinds,
  incidentTitle: ({ isEnglish }) =>
    `送信用の文面${isEnglish ? '（英語）' : '（日本語）'}。［］や [] を埋め、キーは決して書かないでください：`,
  incident,
  more: 'コマンドと連絡文を含むすべて：--verbose を付けて実行',
  list: ({ count }) => `シークレット ${count} 件。それぞれの対応手順：`,
  andMore: ({ count }) => `ほか ${count} 件：npx keyguard scan`,
  afterLeak: '漏洩した場合',
  nothing:
    'ステージにも作業ツリーにもシークレットは見つかりません。別の場所で漏れた場合はルールを指定します：npx keyguard respond <ルール>（一覧：npx keyguard rules）',
};
