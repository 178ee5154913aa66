import { defineCheck, type Found } from '../core/check.ts';

export const infraServer = defineCheck({
  id: 'infra-server',
  phase: 'infra',
  title: 'Infra’s server answers',
  why: 'Which rules hold depends on the server’s version.',
  cites: ['Infra: internal/server/routes.go, GET /api/version'],
  rows: ['INF-49'],
  needs: ['infraServer'],
  after: [],
  outcomes: {
    answers: { verdict: 'pass', summary: '{host} runs Infra {version}.' },
    'no-version': {
      verdict: 'unknown',
      summary: '{host} answers but does not say which version of Infra it runs.',
      remedy: { say: 'See that this is the address at which people open Infra’s dashboard.' },
    },
    unreachable: {
      verdict: 'unknown',
      summary: '{host} could not be reached: {failure}.',
      infra: 'The provider can be judged without it; who opens the dashboard needs it.',
      remedy: { say: 'Check the host name, and whether this machine can reach it.' },
    },
  },
  skip: noServers,
  judge({ infraServer: { servers } }): readonly Found<'answers' | 'no-version' | 'unreachable'>[] {
    return servers.map(({ host, version, failure }) => {
      if (version !== undefined) return { code: 'answers', values: { host, version } };
      if (failure) return { code: 'unreachable', values: { host, failure: failure.message } };
      return { code: 'no-version', values: { host } };
    });
  },
});

function noServers({ infraServer: { servers } }: { infraServer: { servers: readonly unknown[] } }) {
  return servers.length === 0 ? 'No Infra host was given (--infra-server).' : undefined;
}
