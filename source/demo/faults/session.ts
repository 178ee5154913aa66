import type { FaultTable } from '../fault.ts';

/** Faults that affect how long a login lasts. */
export const sessionFaults: FaultTable = {
  'refresh-token-missing': {
    title: 'No refresh token',
    story: 'An admin did not allow this client refresh tokens.',
    repair: 'allow refresh tokens',
    expects: { verdict: 'warn', check: 'refresh-token', code: 'not-given' },
    settings: { withoutRefreshTokens: true },
  },
  'refresh-refused': {
    title: 'The refresh token is refused',
    story: 'An admin ends sessions at once, and refresh tokens with them.',
    repair: 'keep refresh tokens valid',
    expects: { verdict: 'warn', check: 'refresh', code: 'refused' },
    token: { set: { refresh_token: 'cmV2b2tlZC1hdC1vbmNl' } },
  },
  'refresh-rotates': {
    title: 'Refresh tokens can be used only once',
    story: 'An admin switched on rotation of refresh tokens; Infra keeps using the first one.',
    repair: 'switch rotation off',
    expects: { verdict: 'warn', check: 'refresh-rotation', code: 'rotating', asks: 'probe-rotation' },
    settings: { rotatesRefreshTokens: true },
  },
  'access-token-short': {
    title: 'Access tokens are valid for eight seconds',
    story: 'An admin set the lifetime of access tokens in the wrong unit.',
    repair: 'make access tokens valid for an hour',
    expects: { verdict: 'warn', check: 'access-token-lifetime', code: 'refresh-at-once' },
    settings: { accessTokenSeconds: 8 },
  },
  'access-token-lifetime-unknown': {
    title: 'Nobody says how long the access token is valid',
    story: 'An admin’s provider leaves expires_in out of its answers.',
    repair: 'send expires_in',
    expects: { verdict: 'warn', check: 'access-token-lifetime', code: 'not-said' },
    token: { remove: ['expires_in'] },
  },
  'groups-lost-after-refresh': {
    title: 'The groups are gone after a refresh',
    story: 'An admin’s provider issues refreshed access tokens without the groups scope.',
    repair: 'keep the groups scope',
    expects: { verdict: 'warn', check: 'refresh', code: 'groups-gone' },
    refreshedUserinfo: { remove: ['groups'] },
  },
};
