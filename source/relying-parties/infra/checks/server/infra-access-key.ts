import type { Found } from '../../../../core/checks/check.ts';
import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import { whyKeyUnused } from '../../server/why-key-unused.ts';

type Code = 'administrator' | 'other-role' | 'expired' | 'refused' | 'cannot-tell';

export const infraAccessKey = defineCheck({
  id: 'infra-access-key',
  phase: 'infra',
  title: 'Access key',
  why: 'Only an administrator of Infra can add a provider.',
  cites: ['Infra: internal/access/provider.go', 'Infra: internal/server/errors.go'],
  requirements: ['INF-49'],
  owner: 'relying-party',
  known: source('Infra: internal/access/provider.go'),
  subject: { kind: 'host', from: 'host' },
  needs: ['input', 'infraServer'],
  outcomes: {
    administrator: pass('The access key belongs to {user}, an administrator of Infra on {host}.'),
    'other-role': warn(
      'The access key belongs to {user}, who is not an administrator of Infra on {host}.',
      'Use an administrator’s key, or have an administrator give {user} the role.',
      { command: 'infra grants add {user} infra --role admin' },
    ),
    expired: warn(
      'The access key for Infra on {host} has expired ({words}).',
      'Log in to Infra as an administrator, create a new key, and set INFRA_ACCESS_KEY to it.',
      { command: 'infra keys add' },
    ),
    refused: warn(
      'Infra on {host} does not accept the access key (HTTP {status}).',
      'Check that the key was created on {host}. If it was not, log in there as an administrator, create a new key, and set INFRA_ACCESS_KEY to it.',
      { command: 'infra keys add' },
    ),
    'cannot-tell': unknown(
      'What the access key allows on {host} could not be found out: {failure}.',
      'Check again once Infra’s server answers.',
    ),
  },
  says: {
    'other-role': 'Infra refuses to add the provider: “you do not have permission to create provider”.',
    expired: 'Infra refuses to add the provider as long as INFRA_ACCESS_KEY is this key.',
    refused: 'Infra refuses to add the provider as long as INFRA_ACCESS_KEY is this key.',
  },
  skip: ({ input: { configuration, environment }, infraServer: { servers } }) =>
    servers.some(({ accessKey }) => accessKey)
      ? undefined
      : (whyKeyUnused(environment, configuration.infraServers) ??
        'Infra was given no access key (INFRA_ACCESS_KEY), or did not answer.'),
  judge({ infraServer: { servers } }): readonly Found<Code>[] {
    return servers.flatMap(({ host, accessKey }): readonly Found<Code>[] => {
      if (!accessKey) return [];
      if (accessKey.is === 'accepted') {
        const { user, administrator } = accessKey;
        return [{ code: administrator ? 'administrator' : 'other-role', values: { host, user } }];
      }
      const { message, detail = {} } = accessKey.failure;
      const { status = 0, words = '' } = detail;
      const values = { host, status: String(status), words: String(words), failure: message };
      if (/expired/i.test(values.words)) return [{ code: 'expired', values }];
      return [{ code: status === 401 || status === 403 ? 'refused' : 'cannot-tell', values }];
    });
  },
});
