import type { LoginReport } from '../core/report/report.ts';
import { presentFact } from '../core/run/present-fact.ts';
import { listedNames } from '../core/text/listed-names.ts';
import { printable } from '../core/text/printable.ts';
import { type VendorSection, vendorSteps } from '../core/vendors/vendor-steps.ts';
import { loginText } from '../report/login-text.ts';
import { anotherPersonWords, peopleCompared } from '../report/people-compared.ts';
import type { TextStyle } from '../report/text-style.ts';
import { wrap } from '../report/wrap.ts';
import type { ConnectLine } from '../session/connect/connect-line.ts';
import { handLines } from '../session/connect/connect-lines.ts';
import { vendorValues } from '../session/connect/copyables.ts';
import { runValuesOf } from '../session/fields/configuration-of.ts';
import type { Session } from '../session/session.ts';

/** The person as the relying party would admit them. */
export type Admits = (session: Session) => LoginReport | undefined;

/** What a step shows besides its fields and results. Text to copy is on a line of its own. */
export function stepLines(session: Session, style: TextStyle, admits: Admits): readonly string[] {
  const text = (sentence: string) => wrap(sentence, style.columns, '');
  const { prompt, otherPerson } = session;
  switch (session.step) {
    case 'provider':
    case 'credentials':
      return [];
    case 'registration':
      return [
        'Redirect URIs to register:',
        ...session.plan.redirectUris.map((uri) => printable(uri, 4000)),
        'Scopes Infra will request:',
        session.plan.scopes.join(' '),
        ...furtherRequests(session),
      ];
    case 'login':
      return [
        ...(prompt && otherPerson ? [text(anotherPersonWords(otherPerson.who))] : []),
        text(
          'A real login, as one of your people. The provider’s answer is received on http://localhost:8301. Nothing is changed at the provider or in Infra.',
        ),
        ...demoPeople(session),
      ];
    case 'claims': {
      const login = admits(session);
      return [
        login
          ? loginText(login, style)
          : text('No login has brought claims yet. Go back one step and sign in.'),
        ...people(session, text),
      ];
    }
    case 'connect':
      return [text(session.conclusion.sentence), ...connectText(handLines(session).flat(), text)];
  }
}

function furtherRequests({ facts }: Session): readonly string[] {
  const requests = presentFact(facts, 'furtherAuthorization')?.requests ?? [];
  return requests.flatMap(({ label, redirectUris, scopes }) => [
    `And for ${label}:`,
    ...redirectUris.map((uri) => printable(uri, 4000)),
    printable(scopes.join(' '), 4000),
  ]);
}

/** Commands are never wrapped. */
export function connectText(lines: readonly ConnectLine[], wrapped: Wrapped): readonly string[] {
  return lines.map(({ text, tone }) => (tone === 'command' || tone === 'later' ? text : wrapped(text)));
}

type Wrapped = (sentence: string) => string;

/** The differences from the person who signed in before. */
function people({ comparison, otherPerson }: Session, text: Wrapped): readonly string[] {
  if (!comparison || !otherPerson) return [];
  const { title, differences, checks, closing } = peopleCompared(comparison, otherPerson.who);
  return [`${title}:`, ...[...differences, ...checks, ...closing].map(text)];
}

function demoPeople({ demo }: Session): readonly string[] {
  if (!demo || demo.people.length === 0) return [];
  return [
    'Or sign in without a browser as:',
    ...demo.people.map(({ name, groups }, index) => `${index + 1} ${name} (${groupWords(groups)})`),
  ];
}

function groupWords(groups: readonly string[]): string {
  return groups.length === 0 ? 'no groups' : listedNames(groups, 3);
}

/** How to register Infra at this kind of provider: first the values to enter, each alone on its line. */
export function vendorStepLines(session: Session, { columns }: TextStyle): readonly string[] {
  const { vendor } = session;
  const sections = vendorSteps(vendor, runValuesOf(session));
  return [
    vendor ? `Infra at ${vendor.vendor.label}` : 'Infra at a provider that was not recognised',
    ...vendorValues(session).flatMap(({ label, text }) => [`${label}:`, printable(text, 4000)]),
    ...sections.flatMap((section) => sectionLines(section, columns)),
  ];
}

function sectionLines({ title, steps, confirmed, link }: VendorSection, columns: number): readonly string[] {
  return [
    `${title}${confirmed ? '' : ' (usually like this; names in the console may differ)'}`,
    ...steps.map((step, index) => wrap(`${index + 1}. ${step}`, columns, '')),
    ...(link === undefined ? [] : [link]),
  ];
}
