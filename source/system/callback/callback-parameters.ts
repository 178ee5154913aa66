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
  const text = (name: string): string | undefined => {
    const value = parameters.get(name);
    return value ?? undefined;
  };
  const error = text('error');
  const errorDescription = text('error_description');
  const iss = text('iss');
  return {
    by,
    ...(secret && { code: secret }),
    ...(error !== undefined && { error }),
    ...(errorDescription !== undefined && { errorDescription }),
    ...(iss !== undefined && { iss }),
    repeated: [...new Set(parameters.keys())].filter((name) => parameters.getAll(name).length > 1),
  };
}
