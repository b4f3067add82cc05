import type { Provider } from '../rule-types.ts';
import { alignBase64, createJwt } from './_jwt-parts.ts';
import { isKubernetesToken } from './_jwt.ts';
import { token } from './_token.ts';
import { createUuid } from './_uuid.ts';

export default {
  name: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
  revoke: { via: 'dashboard', path: ['Delete the Secret of the token, or the service account'] },
  rules: [
    {
      id: 'kubernetes-service-account-token',
      name: 'Kubernetes service account token',
      kind: 'structured',
      severity: 'error',
      env: 'KUBE_TOKEN',
      // The names of the claims inside base64.
      keywords: [...alignBase64('kubernetes/serviceaccount'), ...alignBase64('"kubernetes.io"')].map((text) =>
        text.toLowerCase(),
      ),
      pattern: token(/eyJ[\w-]{20,300}\.eyJ[\w-]{60,2400}\.[\w-]{43,700}/, '_-'),
      validate: isKubernetesToken,
      sample: (make) =>
        make.pick([
          createJwt(make, {
            iss: 'kubernetes/serviceaccount',
            'kubernetes.io/serviceaccount/namespace': 'default',
            'kubernetes.io/serviceaccount/service-account.uid': createUuid(make),
          }),
          createJwt(make, {
            aud: ['https://kubernetes.default.svc'],
            iss: 'https://kubernetes.default.svc',
            'kubernetes.io': { namespace: 'default', serviceaccount: { name: 'ci', uid: createUuid(make) } },
          }),
        ]),
      nearMisses: (make) => [
        createJwt(make, { iss: 'kubernetes/serviceaccount', jti: createUuid(make) }, { typ: 'JWT' }).slice(
          0,
          120,
        ),
        createJwt(make, { sub: 'kubernetes/serviceaccount', jti: createUuid(make) }, { typ: 'JWT' }),
      ],
    },
  ],
} satisfies Provider;
