import { secretEnvironmentLine } from '../infra/providers-add-command.ts';
import type { Session } from './session.ts';
import { selectedResult } from './step-results.ts';

/** Something that may be needed elsewhere. Never a secret. */
export interface Copyable {
  readonly label: string;
  readonly text: string;
}

/** What `c` takes, one after the other; the most likely first. */
export function copyables(session: Session): readonly Copyable[] {
  const found = [...fromResult(session), ...fromStep(session), ...fromVendorSteps(session)];
  return found.filter(
    ({ text }, index) => text !== '' && found.findIndex((other) => other.text === text) === index,
  );
}

function fromResult(session: Session): readonly Copyable[] {
  const shown =
    session.overlay.is === 'details'
      ? session.results.find(({ id }) => session.overlay.is === 'details' && id === session.overlay.checkId)
      : selectedResult(session);
  if (!shown || shown.verdict === 'pass') return [];
  const { value, command, link } = shown.remedy ?? {};
  return [
    ...(value === undefined ? [] : [{ label: 'the value', text: value }]),
    ...(command === undefined ? [] : [{ label: 'the command', text: command }]),
    ...(link === undefined ? [] : [{ label: 'the link', text: link }]),
  ];
}

function fromStep({ step, plan, suggestion, signIn }: Session): readonly Copyable[] {
  switch (step) {
    case 'provider':
    case 'credentials':
      return [{ label: 'the value for --url', text: suggestion ?? plan.url }];
    case 'registration':
      return [...redirectUris(plan), { label: 'the scopes', text: plan.scopes.join(' ') }];
    case 'login':
      return signIn.is === 'invited'
        ? [
            { label: 'the sign-in address', text: signIn.url },
            { label: 'the ssh tunnel', text: sshTunnel(signIn.redirectUri) },
          ]
        : redirectUris(plan);
    case 'claims':
      return [];
    case 'connect':
      return [
        { label: 'the command', text: plan.command },
        { label: 'the line that asks for the secret', text: secretEnvironmentLine },
        { label: 'the value for --url', text: plan.url },
        ...redirectUris(plan),
      ];
  }
}

/** For a browser on another machine than the wizard. */
export function sshTunnel(redirectUri: string): string {
  const port = URL.parse(redirectUri)?.port ?? '';
  return `ssh -L ${port}:localhost:${port} <this machine>`;
}

function fromVendorSteps({ overlay, plan }: Session): readonly Copyable[] {
  return overlay.is === 'vendor-steps' ? redirectUris(plan) : [];
}

function redirectUris(plan: Session['plan']): readonly Copyable[] {
  return plan.redirectUris.map((text) => ({ label: text, text }));
}
