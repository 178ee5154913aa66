import type { Ports } from '../../core/run/ports.ts';
import type { AuthorizeRequest, LoginRequest } from '../../relying-parties/relying-party.ts';

/** As long as the relying party’s own, because some providers require a longer one. */
export function stateAsInfra(
  { stateLength }: LoginRequest,
  random: Ports['random'],
): AuthorizeRequest['state'] {
  return random.token(stateLength).slice(0, stateLength);
}
