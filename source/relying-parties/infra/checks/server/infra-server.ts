import type { Found } from '../../../../core/checks/check.ts';
import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown } from '../../../../core/checks/define-check.ts';
import { noServers } from '../../server/no-servers.ts';
import { versionRules } from '../../server/version-rules.ts';

type Code = 'answers' | 'answers-without-scim' | 'no-version' | 'unreachable';

export const infraServer = defineCheck({
  id: 'infra-server',
  phase: 'infra',
  title: 'Infra’s server',
  why: 'The rules depend on the server’s version.',
  cites: ['Infra: internal/server/routes.go, GET /api/version', 'Infra: api/access_key.go'],
  requirements: ['INF-49', 'INF-53'],
  owner: 'relying-party',
  known: source('Infra: api/access_key.go'),
  subject: { kind: 'host', from: 'host' },
  needs: ['infraServer'],
  outcomes: {
    answers: pass('{host} runs Infra {version}.'),
    'answers-without-scim': pass('{host} runs Infra {version}, a build newer than v0.21.0.'),
    'no-version': unknown(
      '{host} answers, but not like Infra: it does not say which version it runs.',
      'Check that people open Infra’s dashboard at this address.',
    ),
    unreachable: unknown(
      '{host} could not be reached: {failure}.',
      'Check the host name, and whether this machine can reach it.',
    ),
  },
  says: {
    'answers-without-scim':
      'The command that adds the provider works; with --scim it fails in these builds, because it does not send what the server expects (issuedForKind).',
    unreachable: 'Rules that depend on Infra’s version cannot be applied.',
  },
  skip: noServers,
  judge({ infraServer: { servers } }): readonly Found<Code>[] {
    return servers.map(({ host, version, failure }) => {
      if (version !== undefined) {
        const scim = versionRules(version)?.scimFlagWorks !== false;
        return { code: scim ? 'answers' : 'answers-without-scim', values: { host, version } };
      }
      // A status means that something answered, though not like Infra.
      if (failure && failure.detail?.['status'] === undefined)
        return { code: 'unreachable', values: { host, failure: failure.message } };
      return { code: 'no-version', values: { host } };
    });
  },
});
