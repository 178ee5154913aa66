import { hostOf, isHttp, typedAddress, wrongPort } from '../../core/http/address.ts';
import { printable } from '../../core/text/printable.ts';
import { providerNameFault, providerNameRule } from '../../relying-parties/infra/rules.ts';
import { rules } from '../../relying-parties/rules.ts';
import type { Session } from '../session.ts';
import { infraServersIn } from './configuration-of.ts';
import { type FieldName, fieldsOf, isFieldEmpty } from './fields.ts';

/** The problem with a field as it is, in one sentence; undefined if there is none. */
export function fieldProblem(session: Session, field: FieldName): string | undefined {
  return problemOf[field]?.(session);
}

const problemOf: Readonly<Partial<Record<FieldName, (session: Session) => string | undefined>>> = {
  name: ({ fields }) => nameProblem(fields.name),
  url: ({ fields, options }) => urlProblem(fields.url, options.allowHttp),
  clientId: ({ fields }) =>
    fields.clientId.trim() === ''
      ? 'Enter the client id that the provider gave to the application registered for Infra.'
      : undefined,
  clientSecret: ({ fields }) =>
    fields.clientSecret.isEmpty
      ? 'Enter the client secret of that application; it is not shown and not stored.'
      : undefined,
  infraServer: ({ fields }) => infraServerProblem(fields.infraServer),
};

export function stepProblems(session: Session): Session['problems'] {
  return problemsOf(session, () => true);
}

/** A scheme is only the beginning of an address. */
const begunUrl = /^\s*[a-z][a-z0-9+.-]*:\/{0,2}$/i;

/** Problems of the fields that are filled in; empty ones are not reported yet. */
export function problemsSoFar(session: Session): Session['problems'] {
  const { fields, problems } = session;
  const isTyped = (field: FieldName) =>
    !isFieldEmpty(fields, field) && !(field === 'url' && begunUrl.test(fields.url));
  return problemsOf(session, (field) => isTyped(field) || problems[field] !== undefined);
}

function problemsOf(session: Session, isTold: (field: FieldName) => boolean): Session['problems'] {
  const told = fieldsOf[session.step].filter(isTold).map((field) => [field, fieldProblem(session, field)]);
  return Object.fromEntries(told.filter(([, problem]) => problem !== undefined));
}

function nameProblem(name: string): string | undefined {
  const fault = providerNameFault(name);
  if (fault === undefined) return undefined;
  if (fault === 'missing')
    return 'Give the provider a name, for example okta; people see it on Infra’s login page.';
  const [other = ''] = /[^a-zA-Z0-9\-_.]/u.exec(name) ?? [];
  const words = {
    'too-short': `“${printable(name)}” is too short`,
    'too-long': `This name has ${name.length} characters`,
    'surrounded-by-space': 'There is a space before or after the name',
    character: `“${other === ' ' ? 'space' : printable(other)}” cannot be part of the name`,
  };
  return `${words[fault]}: Infra accepts ${providerNameRule}.`;
}

function urlProblem(url: string, allowHttp: boolean): string | undefined {
  if (url.trim() === '') return 'Enter the provider’s address, for example https://id.example.com.';
  const scheme = /^\s*([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http')
    return `Infra reaches a provider over https, not “${printable(scheme)}”: enter its https address.`;
  if (rules.typedUrl.candidates(url, allowHttp).length > 0) return undefined;
  return withoutHost(
    url,
    'contains no host name: enter the provider’s address, for example https://id.example.com',
  );
}

function infraServerProblem(text: string): string | undefined {
  const wrong = infraServersIn(text).find((host) => {
    const url = typedAddress(host);
    // In a scheme before a scheme, the second one is read as the host.
    return !url || !isHttp(url) || /^https?$/.test(hostOf(url));
  });
  return wrong === undefined
    ? undefined
    : withoutHost(
        wrong,
        'is not a host name: enter the host at which people open Infra, for example infra.example.com',
      );
}

/** The problem with an address, or only with its port. */
function withoutHost(address: string, matter: string): string {
  const port = wrongPort(address);
  if (port === undefined) return `“${printable(address, 80)}” ${matter}.`;
  return `“${printable(port, 80)}” is not a port: write a number up to 65535 after the host, or none.`;
}
