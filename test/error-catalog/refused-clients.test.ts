import { expect, it } from 'vitest';
import type { ErrorMeaning } from '../../source/core/errors/error-catalog.ts';
import { createErrorCatalog } from '../../source/core/errors/explain.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';

it.each<[code: string, text: string, ErrorMeaning]>([
  ['invalid_client', 'Invalid client or client secret', 'client-credentials-wrong'],
  ['invalid_client', 'client or client secret is wrong', 'client-credentials-wrong'],
  ['invalid_client', 'Invalid client_id and/or client_secret', 'client-credentials-wrong'],
  ['invalid_client', 'client_id or client_secret is missing or invalid', 'client-credentials-wrong'],
  ['invalid_request', 'client_id and/or client_secret missing', 'client-authentication-method'],
  ['invalid_client', 'client is public', 'client-is-public'],
  ['unauthorized_client', 'The client is public and must not send a secret', 'client-is-public'],
  ['invalid_client', 'Client disabled', 'client-disabled'],
  ['unauthorized_client', 'This client has been deactivated.', 'client-disabled'],
  ['invalid_client', 'invalid client_secret', 'client-secret-wrong'],
  ['unauthorized_client', 'The client is not authorized to use this grant type', 'grant-type-refused'],
  ['unauthorized_client', 'Authorization code flow is not enabled for client', 'grant-type-refused'],
  [
    'unauthorized_client',
    "The OAuth 2.0 Client is not allowed to use authorization grant 'authorization_code'.",
    'grant-type-refused',
  ],
  ['unauthorized_client', 'Client may not use the authorization_code grant type', 'grant-type-refused'],
  ['invalid_client', 'client_assertion is required', 'client-assertion-required'],
  ['invalid_client', 'token_endpoint_auth_method private_key_jwt expected', 'client-assertion-required'],
  [
    'invalid_client',
    "AADSTS7000218: The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    'client-authentication-method',
  ],
  [
    'invalid_client',
    'client registered for private_key_jwt cannot use client_secret_basic',
    'client-assertion-required',
  ],
  [
    'invalid_client',
    'client registered for tls_client_auth cannot use client_secret_post',
    'client-certificate-required',
  ],
  [
    'invalid_client',
    'client registered for client_secret_post cannot use client_secret_basic',
    'client-authentication-method',
  ],
  ['invalid_client', 'No client certificate was presented', 'client-certificate-required'],
  ['invalid_client', 'The client must authenticate with tls_client_auth', 'client-certificate-required'],
  ['use_dpop_nonce', 'Authorization server requires nonce in DPoP proof', 'dpop-required'],
  ['invalid_dpop_proof', '', 'dpop-required'],
  ['invalid_request', 'code_verifier required', 'code-verifier-wrong'],
  ['invalid_request', 'Missing parameter: code_verifier', 'code-verifier-wrong'],
  ['invalid_request', 'PKCE is required for public clients', 'pkce-required'],
  [
    'invalid_grant',
    'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
    'code-refused',
  ],
])('recognises the meaning of %s “%s”, whoever says it', (code, text, meaning) => {
  expect(createErrorCatalog(errorCatalog).explain({ code, text })[0]?.entry.meaning).toBe(meaning);
});
