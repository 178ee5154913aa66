import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';
import { member } from '../../core/json/json-value.ts';
import { verifiedClaims } from '../../go/go-oidc/id-token.ts';

export const idTokenAudience = defineCheck({
  id: 'id-token-audience',
  phase: 'id-token',
  title: 'Audience of the ID token',
  cites: ['OpenID Connect Core 1.0, 2 and 3.1.3.7 (3) to (5)', 'coreos/go-oidc: oidc/verify.go'],
  requirements: ['INF-54'],
  subject: { kind: 'claim', value: 'aud' },
  needs: ['input', 'tokens'],
  dependsOn: ['id-token'],
  outcomes: {
    right: pass('The ID token is issued to “{clientId}”.'),
    wrong: fail(
      'The ID token is issued to “{actual}” (aud), not to this client, “{expected}”.',
      'Configure the provider to put this client’s id into the claim “aud” of its ID tokens.',
      {
        value: '{clientId}',
        steps: ['If the provider shows “{actual}” as the id of this client, give {relyingParty} that id.'],
      },
    ),
    'spelled-otherwise': fail(
      'The ID token spells the client id differently: “{actual}” (aud), not “{expected}”.',
      'Give {relyingParty} the client id exactly as the token spells it.',
      { value: '{actual}', owner: 'relying-party', subject: { kind: 'client', from: 'clientId' } },
    ),
    missing: fail(
      'The ID token does not say who it is issued to (no “aud”).',
      'Configure the provider to put this client’s id into the claim “aud” of its ID tokens.',
      { value: '{clientId}' },
    ),
    'party-wrong': warn(
      'The ID token was issued to “{actual}” (azp), not to this client, “{expected}”.',
      'Configure the provider to name this client in “azp”, or leave the claim out.',
      { value: '{clientId}', subject: { kind: 'claim', value: 'azp' } },
    ),
    'others-too': warn(
      'The ID token is also issued to other clients: {others}.',
      'Remove the other audiences from this client’s ID tokens unless they are intended.',
    ),
  },
  judge({ input, tokens: { idToken } }) {
    const clientId = input.configuration.clientId ?? '';
    const claims = idToken?.claims ?? {};
    // Go reads null as the empty string.
    const audiences = (verifiedClaims(idToken).aud ?? []).filter((audience) => audience !== '');
    const values = { clientId };
    if (audiences.length === 0) return { code: 'missing', values };
    if (!audiences.includes(clientId)) {
      const same = audiences.find((audience) => bare(audience) !== '' && bare(audience) === bare(clientId));
      const code = same === undefined ? 'wrong' : 'spelled-otherwise';
      return { code, values, expected: clientId, actual: same ?? audiences.join(', ') };
    }
    const azp = member(claims, 'azp');
    if (azp !== undefined && azp !== null && azp !== clientId)
      return {
        code: 'party-wrong',
        values,
        expected: clientId,
        actual: typeof azp === 'string' ? azp : JSON.stringify(azp),
      };
    const others = audiences.filter((audience) => audience !== clientId);
    // `azp` says which of them the token was issued to (Core 3.1.3.7 (4)).
    return others.length > 0 && azp !== clientId
      ? { code: 'others-too', values: { others: others.join(', ') } }
      : { code: 'right', values };
  },
});

/** A client id without letter case, punctuation and leading zeros, in which some providers write it in two ways. */
function bare(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^0+/, '');
}
