import { followedMetadata } from '../../core/json/metadata.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { dashboardOrigin } from '../../relying-parties/infra/rules.ts';
import { asking } from '../effect.ts';
import { configurationOf, infraServersIn } from '../fields/configuration-of.ts';
import type { Answered } from '../question.ts';
import { startRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { stepFailed } from '../steps/step-results.ts';
import { notify } from '../timers.ts';
import { type ConnectRequest, isUnderWay } from './connecting.ts';
import { infraTakes } from './infra-takes.ts';
import { seenByServer } from './server-output.ts';

/** The first of the dashboards whose Infra the person has an access key for. */
export function connectableOrigin({ infraHere, fields }: Session): string | undefined {
  return infraServersIn(fields.infraServer)
    .map(dashboardOrigin)
    .find((origin) => infraHere.keysFor.includes(origin));
}

/** Whether connecting makes sense here and now. */
export function canConnect(session: Session): boolean {
  const { step, connect, demo, fields } = session;
  if (step !== 'connect' || demo || isUnderWay(connect) || fields.clientSecret.isEmpty) return false;
  return isConnectingUseful(session) && connectableOrigin(session) !== undefined;
}

/** Whether people could log in with it, now or after the failures are fixed. */
export function isConnectingUseful({ conclusion: { connect } }: Session): boolean {
  return connect === 'now' || connect === 'once-mended';
}

/** Looks at Infra first; nothing is written before the person confirms it. */
export function askToConnect(session: Session): Session {
  const origin = connectableOrigin(session);
  if (origin === undefined || !canConnect(session)) return session;
  const request = requestOf(session, origin);
  return asking({ ...session, connect: { is: 'looking', request } }, { type: 'look-at-infra', request });
}

export function onLookedAt(session: Session, { question, answer }: Answered<'look-at-infra'>): Session {
  const { connect } = session;
  const { request } = question;
  // After going back, the person may have made a different request.
  if (connect.is !== 'looking' || connect.request !== request) return session;
  if (answer.is === 'stopped') return { ...session, connect: answer };
  return { ...session, connect: { is: 'confirming', request, connection: answer.connection } };
}

export function confirmConnect(session: Session): Session {
  const { connect } = session;
  if (connect.is !== 'confirming') return session;
  const { request, connection } = connect;
  const writing: Session = { ...session, connect: { is: 'writing', connection } };
  return asking(writing, { type: 'write-to-infra', request, connection });
}

/** The checks then compare what Infra now has with the current document. */
export function onWritten(session: Session, { answer: written }: Answered<'write-to-infra'>): Session {
  const { connect } = session;
  if (connect.is !== 'writing') return session;
  const { connection } = connect;
  const done: Session = { ...session, connect: { ...written, connection } };
  if (written.is !== 'stored' || done.finished) return done;
  const told = notify(done, `Infra on ${connection.host} has “${written.stored.name}”.`, 'good');
  return told.run ? told : startRun(seenByServer(told), ['discovery', 'infraServer'], 'step');
}

export function authorizationEndpointOf({ facts }: Session): string | undefined {
  const discovery = presentFact(facts, 'discovery');
  return discovery && followedMetadata(discovery).authorizationEndpoint;
}

function requestOf(session: Session, origin: string): ConnectRequest {
  const { facts, plan, kind, results } = session;
  const clientCheck = results.find(({ id }) => id === 'infra-client-check')?.code;
  const configuration = configurationOf(session);
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
      authUrl: authorizationEndpointOf(session) ?? '',
      serviceAccount: kind === 'google' && configuration.serviceAccount !== undefined,
      groups: groups.is === 'list' ? groups.names : [],
    },
    here: {
      documentPasses: presentFact(facts, 'discovery') !== undefined && !stepFailed(session, 'provider'),
      ...(clientCheck !== undefined && { clientCheck }),
    },
  };
}
