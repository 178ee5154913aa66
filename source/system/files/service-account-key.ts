import type { Failure, Result } from '../../core/http/failure.ts';
import { isObject, parseJson, stringMember } from '../../core/json/json-value.ts';
import { Secret } from '../../core/secrets/secret.ts';

export interface ServiceAccountKey {
  /** PEM. */
  readonly privateKey: Secret;
  /** Absent if only a key was given. */
  readonly clientEmail?: string;
}

/**
 * Reads the key file that Google’s console creates for a service account, or a PEM file (Infra:
 * internal/cmd/providers.go, parsePrivateKey).
 */
export function readServiceAccountKey(content: Secret): Result<ServiceAccountKey> {
  // Like Infra, unescapes the line ends of a key from a variable (Infra: internal/server/providers.go).
  const text = content.reveal();
  if (text.trimStart().startsWith('-----BEGIN')) return checked(text.replaceAll('\\n', '\n'), undefined);
  const json = parseJson(text);
  if (!isObject(json)) return refused('contains neither JSON nor a private key in PEM form');
  if (isObject(json['installed']) || isObject(json['web']))
    return refused('is the file of an OAuth client; a service account has its own key file');
  const type = stringMember(json, 'type') ?? '';
  if (type !== '' && type !== 'service_account')
    return refused('is not the key file of a service account: it has another type');
  const privateKey = stringMember(json, 'private_key') ?? '';
  if (privateKey === '') return refused('contains no private_key');
  return checked(privateKey, stringMember(json, 'client_email'));
}

function checked(pem: string, clientEmail: string | undefined): Result<ServiceAccountKey> {
  const { createPrivateKey } = process.getBuiltinModule('node:crypto');
  try {
    if (createPrivateKey(pem).asymmetricKeyType !== 'rsa')
      return refused('contains a private key that is not RSA, as a service account’s is');
  } catch {
    return refused('contains a private key that is damaged or encrypted');
  }
  return {
    ok: true,
    value: { privateKey: new Secret(pem), ...(clientEmail && { clientEmail }) },
  };
}

/** Never repeats the contents. */
function refused(why: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code: 'file-unreadable', message: `The service account’s key ${why}.` } };
}
