import { describe, expect, it } from 'vitest';
import { checks, consequence } from '../../support/registry.ts';

/** What was once told wrongly, as Infra’s own source has it. */
const sentences: readonly (readonly [code: string, says: RegExp, source: string])[] = [
  [
    'login/answered-by-post',
    /405/,
    'ui/pages/login/callback.js has no server-side part, and Next.js takes GET and HEAD alone for such a page',
  ],
  ['login/returned-without-state', /login page again/, 'callback.js: `if (!state || !code)` goes to /login'],
  [
    'login/returned-other-state',
    /spinner/,
    'callback.js: compares with localStorage before it does anything',
  ],
  ['login/returned-repeated', /list.*spinner.*error/, 'Next.js gives a list for what is there twice'],
  [
    'endpoints/user-in-address',
    /no other credentials.*for the keys/,
    'net/http: client.go (send) looks for an Authorization header first',
  ],
  ...['unreachable', 'failed', 'unreadable', 'userinfo-refused'].map(
    (code) =>
      [
        `refresh/${code}`,
        /forgets which of their groups/,
        'server.go (syncIdentityInfo) deletes from provider_users; identities_groups stays',
      ] as const,
  ),
];

describe('what Infra does', () => {
  it.each(sentences)('about %s matches its source: %s', (name, says) => {
    const [id = '', code = ''] = name.split('/');
    const check = checks.find((one) => one.id === id);
    expect(check && consequence(check, code)?.says).toMatch(says);
  });
});
