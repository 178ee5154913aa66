import type { ComponentType } from 'react';
import type { Step } from '../../session/steps/steps.ts';
import type { Shown } from '../ui-state.ts';
import { ClaimsStep } from './claims-step.tsx';
import { ConnectStep } from './connect-step.tsx';
import { CredentialsStep } from './credentials-step.tsx';
import { LoginStep } from './login-step.tsx';
import { ProviderStep } from './provider-step.tsx';
import { RegistrationStep } from './registration-step.tsx';

const screens: Readonly<Record<Step, ComponentType<{ readonly shown: Shown }>>> = {
  provider: ProviderStep,
  credentials: CredentialsStep,
  registration: RegistrationStep,
  login: LoginStep,
  claims: ClaimsStep,
  connect: ConnectStep,
};

/** The screen of the current step. */
export function StepBody({ shown }: { readonly shown: Shown }) {
  const Screen = screens[shown.session.step];
  return <Screen shown={shown} />;
}
