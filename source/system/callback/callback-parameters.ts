import type { CallbackParameters } from '../../core/run/ports.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { Secret } from '../../core/secrets/secret.ts';

/** The redirect’s parameters; the code becomes a secret, so that nothing shown can contain it. */
export function callbackParameters(
  by: CallbackParameters['by'],
  parameters: URLSearchParams,
  redactor: Redactor,
): CallbackParameters {
  const code = parameters.get('code');
  const secret = code ? new Secret(code) : undefined;
  if (secret) redactor.learn(secret);
  const error = parameters.get('error') ?? undefined;
  const errorDescription = parameters.get('error_description') ?? undefined;
  // Named twice, it is the issuer only if both are.
  const iss = [...new Set(parameters.getAll('iss'))].join(' ') || undefined;
  return {
    by,
    ...(secret && { code: secret }),
    ...(error !== undefined && { error }),
    ...(errorDescription !== undefined && { errorDescription }),
    ...(iss !== undefined && { iss }),
    repeated: [...new Set(parameters.keys())].filter((name) => parameters.getAll(name).length > 1),
  };
}
