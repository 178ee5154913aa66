import type { Gathered, IdTokenFact, UserinfoFact } from '../../../core/facts/facts.ts';
import { boundedJson } from '../../../core/json/bounded-json.ts';
import { stringMember } from '../../../core/json/json-value.ts';
import type { LoginReport } from '../../../core/report/report.ts';
import { presentFact } from '../../../core/run/present-fact.ts';
import type { Rotates } from '../../../core/vendors/vendor.ts';
import { loginCompleted } from '../../../readings/token/login-completed.ts';
import { directoryGroupNames } from './directory-groups.ts';
import { infraUserName } from './id-token-email.ts';
import { sessionTokens } from './rotation.ts';
import { sessionForecast } from './session-forecast.ts';
import { userinfoGroups } from './userinfo-groups.ts';
import { readUserinfo, readUserinfoIdentity } from './userinfo-reading.ts';

/** The test login’s part of the report; `undefined` if no login was attempted. */
export function loginReport(gathered: Gathered, rotates?: Rotates): LoginReport | undefined {
  const login = presentFact(gathered, 'login');
  if (!login) return undefined;
  const tokens = presentFact(gathered, 'tokens');
  const userinfo = presentFact(gathered, 'userinfo');
  const idToken = tokens?.idToken;
  const taken = groupsOf(gathered);
  const groups = boundedJson('groups', taken ?? []);
  const header = boundedJson('idToken.header', idToken?.header ?? {});
  const claims = boundedJson('idToken.claims', idToken?.claims ?? {});
  const userinfoClaims = boundedJson('userinfo.claims', userinfo?.claims ?? {});
  const named = boundedJson('user', user(idToken, userinfo));
  const cut = [named, groups, header, claims, userinfoClaims].flatMap((one) => one.cut);
  return {
    completed: loginCompleted(gathered),
    ...(Object.keys(named.value).length > 0 && { user: named.value }),
    ...(taken && { groups: groups.value }),
    ...(idToken && {
      idToken: {
        ...(idToken.header && { header: header.value }),
        ...(idToken.claims && { claims: claims.value }),
      },
    }),
    ...(userinfo?.claims && { userinfo: { claims: userinfoClaims.value } }),
    ...(cut.length > 0 && { cut }),
    ...session(gathered, rotates),
  };
}

/** Infra identifies a person by the ID token’s e-mail address. */
function user(idToken: IdTokenFact | undefined, userinfo: UserinfoFact | undefined): Record<string, string> {
  const first = (name: string) =>
    [idToken, userinfo].map((from) => from?.claims && stringMember(from.claims, name)).find(Boolean);
  const taken = readUserinfoIdentity(userinfo?.text ?? '');
  const [sub, name] = [first('sub'), first('name') ?? taken?.name];
  const email = infraUserName(idToken) || taken?.email;
  return { ...(sub && { sub }), ...(name && { name }), ...(email && { email }) };
}

function groupsOf(gathered: Gathered): readonly string[] | undefined {
  const text = presentFact(gathered, 'userinfo')?.text;
  const kind = presentFact(gathered, 'input')?.configuration.kind;
  if (text === undefined || kind === undefined) return undefined;
  const reading = readUserinfo(text);
  if (!reading.ok) return undefined;
  return userinfoGroups(reading.value, kind) ?? directoryGroupNames(gathered);
}

function session(gathered: Gathered, rotates: Rotates | undefined): Pick<LoginReport, 'session'> {
  const tokens = presentFact(gathered, 'tokens');
  if (!tokens?.response) return {};
  const seen = {
    input: presentFact(gathered, 'input'),
    refresh: presentFact(gathered, 'refresh'),
    userinfo: presentFact(gathered, 'userinfo'),
  };
  const known = sessionTokens(tokens, seen, rotates);
  return {
    session: {
      refreshToken: known.refreshToken,
      rotation: known.rotation,
      forecast: sessionForecast(known).sentence,
    },
  };
}
