import type { CheckResult } from '../../core/checks/check.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { connectingLines } from '../../core/shell/connecting-lines.ts';
import { suggestedIssuer } from '../fields/suggested-issuer.ts';
import { invitationOf } from '../login/sign-in.ts';
import type { Copyable, FormedOpinion, Session } from '../session.ts';

/** What can be copied on this step, most likely first: from the selected result, then from the step. */
export function copyables(session: Session, result: CheckResult | undefined): readonly Copyable[] {
  return once([...fromResult(session, result), ...fromStep(session)]);
}

function once(found: readonly Copyable[]): readonly Copyable[] {
  return found.filter(
    ({ text }, index) => text !== '' && found.findIndex((other) => other.text === text) === index,
  );
}

function fromResult({ plan }: Session, shown: CheckResult | undefined): readonly Copyable[] {
  if (!shown || shown.verdict === 'pass') return [];
  const { value, command, link } = shown.remedy ?? {};
  return [
    ...(value === undefined ? [] : [{ label: valueLabel(value, plan), text: value }]),
    ...(command === undefined ? [] : [{ label: 'command', text: command }]),
    ...(link === undefined ? [] : [{ label: 'link', text: link }]),
  ];
}

function fromStep(session: Session): readonly Copyable[] {
  const { step, plan, conclusion, connect, shell } = session;
  switch (step) {
    case 'provider':
    case 'credentials':
      return [{ label: 'URL', text: suggestedIssuer(session) ?? plan.url }];
    case 'registration':
      return [...redirectUris(plan), scopes(plan), ...furtherUris(session)];
    case 'login': {
      const invited = invitationOf(session);
      if (!invited) return redirectUris(plan);
      return [
        { label: 'address', text: invited.url },
        { label: 'ssh line', text: sshTunnel(invited.redirectUri) },
      ];
    }
    case 'claims':
      return [];
    case 'connect':
      if ('trouble' in connect) return connect.trouble.commands.map((text) => ({ label: 'command', text }));
      if (conclusion.connect === 'never' || conclusion.connect === 'not-yet') return redirectUris(plan);
      return [
        ...connectingLines(shell, plan.command).flatMap(({ secretLine, command }) => [
          { label: 'secret line', text: secretLine },
          { label: 'command', text: command },
        ]),
        { label: 'URL', text: plan.url },
        ...redirectUris(plan),
      ];
  }
}

/** For a browser on another machine than the wizard. */
export function sshTunnel(redirectUri: string): string {
  const port = URL.parse(redirectUri)?.port ?? '';
  return `ssh -L ${port}:localhost:${port} '<this machine>'`;
}

/** Values to enter or check in the provider's console. */
export function vendorValues({ plan, fields }: Session): readonly Copyable[] {
  return once([
    ...redirectUris(plan),
    scopes(plan),
    { label: 'client id', text: fields.clientId },
    { label: 'URL', text: plan.url },
  ]);
}

/** The configurations of further relying parties: those of added ones first, then of those that need a change. */
export function configurationsToCopy({ opinions = [], relyingParties }: Session): readonly Copyable[] {
  const rank = ({ id, findings }: FormedOpinion) =>
    relyingParties.some((one) => one.id === id) ? 0 : findings.length > 0 ? 1 : 2;
  return opinions
    .toSorted((one, other) => rank(one) - rank(other))
    .flatMap(({ configurations = [] }) => configurations);
}

function redirectUris(plan: Session['plan']): readonly Copyable[] {
  return plan.redirectUris.map((text) => ({ label: valueLabel(text, plan), text }));
}

function furtherUris({ facts }: Session): readonly Copyable[] {
  const requests = presentFact(facts, 'furtherAuthorization')?.requests ?? [];
  return requests.flatMap(({ label, redirectUris }) =>
    redirectUris.map((text) => ({ label: `${label} URI`, text })),
  );
}

function scopes(plan: Session['plan']): Copyable {
  return { label: 'scopes', text: plan.scopes.join(' ') };
}

function valueLabel(text: string, { redirectUris, url }: Session['plan']): string {
  if (text === url) return 'URL';
  if (!redirectUris.includes(text)) return 'value';
  return text.startsWith('http://localhost') ? 'localhost URI' : 'dashboard URI';
}
