import type { Gathered, IdTokenFact, UserinfoFact } from '../core/facts.ts';
import { stringMember } from '../core/json-value.ts';
import { presentFact } from '../core/present-fact.ts';
import type { LoginReport } from '../core/report.ts';
import type { Rotates } from '../core/vendor.ts';
import { groupsResult } from './groups-result.ts';
import { infraUserName } from './id-token-email.ts';
import { loginCompleted } from './login-completed.ts';
import { refreshedUserinfo } from './refreshed-userinfo.ts';
import { sessionForecast } from './session-forecast.ts';
import { sessionTokens } from './session-rotation.ts';
import { readUserinfo, readUserinfoIdentity } from './userinfo-rules.ts';

/** The test login's part of the report; undefined where no login was attempted. */
export function loginReport(gathered: Gathered, rotates?: Rotates): LoginReport | undefined {
  const login = presentFact(gathered, 'login');
  if (!login) return undefined;
  const tokens = presentFact(gathered, 'tokens');
  const userinfo = presentFact(gathered, 'userinfo');
  const idToken = tokens?.idToken;
  const groups = groupsOf(gathered);
  return {
    completed: loginCompleted(gathered),
    ...user(idToken, userinfo),
    ...(groups && { groups }),
    ...(idToken && {
      idToken: {
        ...(idToken.header && { header: idToken.header }),
        ...(idToken.claims && { claims: idToken.claims }),
      },
    }),
    ...(userinfo?.claims && { userinfo: { claims: userinfo.claims } }),
    ...session(gathered, rotates),
  };
}

/** The e-mail address of the ID token is the one that Infra knows a person by. */
function user(
  idToken: IdTokenFact | undefined,
  userinfo: UserinfoFact | undefined,
): Pick<LoginReport, 'user'> {
  const first = (name: string) =>
    [idToken, userinfo].map((from) => from?.claims && stringMember(from.claims, name)).find(Boolean);
  const taken = readUserinfoIdentity(userinfo?.text ?? '');
  const [sub, name] = [first('sub'), first('name') ?? taken?.name];
  const email = infraUserName(idToken) || taken?.email;
  if (!sub && !name && !email) return {};
  return { user: { ...(sub && { sub }), ...(name && { name }), ...(email && { email }) } };
}

function groupsOf(gathered: Gathered): readonly string[] | undefined {
  const text = presentFact(gathered, 'userinfo')?.text;
  const kind = presentFact(gathered, 'inquiry')?.answers.kind;
  if (text === undefined || kind === undefined) return undefined;
  const reading = readUserinfo(text);
  if (!reading.ok) return undefined;
  const result = groupsResult(reading.value, kind);
  if (result.is === 'from-directory') return undefined;
  return result.is === 'none' ? [] : result.groups;
}

function session(gathered: Gathered, rotates: Rotates | undefined): Pick<LoginReport, 'session'> {
  const tokens = presentFact(gathered, 'tokens');
  if (!tokens?.response) return {};
  const refresh = presentFact(gathered, 'refresh');
  const kind = presentFact(gathered, 'inquiry')?.answers.kind;
  const refreshed = refresh && kind && refreshedUserinfo(presentFact(gathered, 'userinfo'), refresh, kind);
  const known = sessionTokens(tokens, refresh, { rotates, refreshed });
  return {
    session: {
      refreshToken: known.refreshToken,
      rotation: known.rotation,
      forecast: sessionForecast(known).sentence,
    },
  };
}
