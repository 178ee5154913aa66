import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import { clientAuthentication, input, oauthError, type Sent } from '../../support/facts.ts';

export const form = (secretForm?: Parameters<typeof input>[1], answers = {}) => ({
  input: input(answers, secretForm),
});
export const sentWith = (...attempts: Sent[]) => ({
  clientAuthentication: clientAuthentication(...attempts),
});
export const badCode = oauthError('invalid_grant');
export const badClient = oauthError('invalid_client', '', 401);
export const oneTry = (exchange: HttpExchange) => sentWith(['basic', 'given', exchange]);
export const methodRefused = oauthError('invalid_client', 'method not allowed: client_secret_post', 401);
