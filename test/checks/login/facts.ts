import type { Facts } from '../../../source/core/facts/facts.ts';
import { discovery, type failed, login, oauthError, tokens } from '../../support/facts.ts';

export const loginEnding = (outcome: Facts['login']['outcome'], advertised = false) => ({
  discovery: discovery(),
  login: login(outcome, advertised),
});
export const basic = (exchange: ReturnType<typeof failed>) =>
  ({ method: 'client_secret_basic', exchange }) as const;
export const post = (exchange: ReturnType<typeof failed>) =>
  ({ method: 'client_secret_post', exchange }) as const;
export const tried = (...attempts: Facts['tokens']['attempts']) => ({ tokens: tokens({ attempts }) });
export const badClient = oauthError('invalid_client', '', 401);
