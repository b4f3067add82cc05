import type { Provider } from '../rule-types.ts';
import { contextual } from './_contextual.ts';

export default {
  name: 'WeChat',
  revoke: { via: 'dashboard', path: ['Platform console', 'Development', 'App secret', 'Reset'] },
  rules: [
    {
      id: 'wechat-app-secret',
      name: 'WeChat app secret',
      kind: 'contextual',
      severity: 'error',
      env: 'WECHAT_APP_SECRET',
      ...contextual({
        names: ['wechat', 'weixin', 'wx secret', 'wx app secret'],
        keywords: ['wechat', 'weixin', 'wx_', 'wxapp', 'wxsecret', 'wx-', 'wx.'],
        alphabet: '0-9a-f',
        length: 32,
      }),
      sample: (make) => make.hex(32),
      nearMisses: (make) => [
        make.hex(32),
        `wechat_sha256 = ${make.hex(32)}`,
        `WECHAT_APP_SECRET=${make.hex(28)}`,
      ],
    },
  ],
} satisfies Provider;
