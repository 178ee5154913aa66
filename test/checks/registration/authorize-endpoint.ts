import { answered, authorization, failed, oauthError } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { asking, firewall, infraRequest, page, signedIn, signIn } from './facts.ts';

export const cases: readonly Case[] = [
  ['sign-in', 'answers', asking(infraRequest(signIn))],
  [
    'sign-in with Kerberos',
    'answers',
    asking(infraRequest(answered('<p>Sign in</p>', 401, { 'www-authenticate': 'Negotiate' }))),
  ],
  [
    'sign-in with Kerberos that offers NTLM first',
    'answers',
    asking(infraRequest(answered('<p>Sign in</p>', 401, { 'www-authenticate': 'NTLM, Negotiate' }))),
  ],
  ['a refusal', 'answers', asking(infraRequest(oauthError('invalid_request')))],
  ['no connection', 'unreachable', asking(infraRequest(failed()))],
  [
    'an inner host that is not the issuer’s',
    'not-seen',
    {
      ...asking(),
      authorization: {
        ...authorization(infraRequest(failed('dns-not-found'))),
        endpoint: 'https://10.0.0.7/authorize',
      },
    },
  ],
  ['404', 'not-found', asking(infraRequest(page('nothing here', 404)))],
  ['404 in JSON', 'not-found', asking(infraRequest(oauthError('not_found', '', 404)))],
  ['500', 'server-error', asking(infraRequest(page('oops', 500)))],
  [
    '404, and then a finished login in the browser',
    'answers',
    signedIn(asking(infraRequest(page('gone', 404)))),
  ],
  ...['Basic realm="intranet"', 'NTLM', 'Bearer'].map(
    (challenge): Case => [
      `a challenge of ${challenge} with a word that providers say too`,
      'gateway',
      asking(infraRequest(answered('no such client', 401, { 'www-authenticate': challenge }))),
    ],
  ),
  ['a firewall', 'gateway', asking(infraRequest(firewall))],
  ['a bot check', 'gateway', asking(infraRequest(page('just a moment', 503)))],
  ['too many requests', 'rate-limited', asking(infraRequest(answered('', 429)))],
];
