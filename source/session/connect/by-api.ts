import { followedMetadata } from '../../core/metadata.ts';
import { presentFact } from '../../core/present-fact.ts';
import { dashboardOrigin } from '../../relying-parties/infra/rules.ts';
import { asking } from '../effect.ts';
import { configurationOf, infraServersIn } from '../fields/configuration-of.ts';
import type { Answered } from '../question.ts';
import { startRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { stepPhases } from '../steps/steps.ts';
import { notify } from '../timers.ts';
import { type ConnectRequest, isUnderWay } from './api-connect.ts';
import { infraTakes } from './infra-takes.ts';
import { seenByServer } from './server-output.ts';
import { withApi } from './with-api.ts';

/** The first of the dashboards whose Infra the person has an access key for. */
export function connectableOrigin({ connect, fields }: Session): string | undefined {
  return infraServersIn(fields.infraServer)
    .map(dashboardOrigin)
    .find((origin) => connect.keysFor.includes(origin));
}

/** Whether it makes sense to connect here and now. */
export function canConnect(session: Session): boolean {
  const { step, connect, demo, fields } = session;
  const busy = connect.run.is === 'running' || connect.run.is === 'confirming' || isUnderWay(connect.api);
  if (step !== 'connect' || demo || busy || fields.clientSecret.isEmpty) return false;
  return isConnectingUseful(session) && connectableOrigin(session) !== undefined;
}

/** Whether people could log in by it, now or once what failed is fixed. */
export function isConnectingUseful({ conclusion: { connect } }: Session): boolean {
  return connect === 'now' || connect === 'once-mended';
}

/** Looks at Infra first; nothing is written before that is confirmed. */
export function askToConnect(session: Session): Session {
  const origin = connectableOrigin(session);
  if (origin === undefined || !canConnect(session)) return session;
  const request = requestOf(session, origin);
  return asking(withApi(session, { is: 'looking', request }), { type: 'look-at-infra', request });
}

export function onLookedAt(session: Session, answered: Answered<'look-at-infra'>): Session {
  const { api } = session.connect;
  const { question, answer: looked } = answered;
  // Who went back may have asked again, for something else.
  if (api.is !== 'looking' || api.request !== question.request) return session;
  return withApi(
    session,
    looked.is === 'seen' ? { is: 'confirming', request: api.request, connection: looked.connection } : looked,
  );
}

export function confirmConnect(session: Session): Session {
  const { api } = session.connect;
  if (api.is !== 'confirming') return session;
  const { request, connection } = api;
  return asking(withApi(session, { is: 'writing', connection }), {
    type: 'write-to-infra',
    request,
    connection,
  });
}

/** What Infra has now is compared with the document as it is now, by the checks that compare it anyway. */
export function onWritten(session: Session, { answer: written }: Answered<'write-to-infra'>): Session {
  const { api } = session.connect;
  if (api.is !== 'writing') return session;
  const done = withApi(session, { ...written, connection: api.connection });
  if (written.is !== 'stored' || done.finished) return done;
  const told = notify(done, `Infra on ${api.connection.host} has “${written.stored.name}”.`, 'good');
  return told.run ? told : startRun(seenByServer(told), ['discovery', 'infraServer'], 'step');
}

function requestOf(session: Session, origin: string): ConnectRequest {
  const { facts, plan, kind, results } = session;
  const clientCheck = results.find(({ id }) => id === 'infra-client-check')?.code;
  const configuration = configurationOf(session);
  const discovery = presentFact(facts, 'discovery');
  const { groups } = infraTakes(facts);
  return {
    origin,
    configuration,
    wished: {
      name: configuration.name ?? '',
      url: plan.url,
      clientId: configuration.clientId ?? '',
      kind,
      scopes: plan.scopes,
      authUrl: (discovery && followedMetadata(discovery).authorizationEndpoint) ?? '',
      serviceAccount: kind === 'google' && configuration.serviceAccount !== undefined,
      groups: groups.is === 'list' ? groups.names : [],
    },
    here: {
      documentPasses:
        discovery !== undefined &&
        !results.some(({ phase, verdict }) => verdict === 'fail' && stepPhases.provider.includes(phase)),
      ...(clientCheck !== undefined && { clientCheck }),
    },
  };
}
