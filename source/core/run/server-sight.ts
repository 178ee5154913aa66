/** The result of a relying party's own server fetching the provider's document, parsed from its output. */
export type ServerSight =
  | { readonly is: 'document'; readonly issuer: string }
  | { readonly is: 'status'; readonly status: number }
  | {
      readonly is: SightTrouble;
      /** The relevant line as received, cut. */
      readonly words: string;
    };

export const sightTroubles = [
  'name-not-found',
  'refused',
  'no-way',
  'untrusted',
  'certificate-dates',
  'certificate-name',
  'proxy',
  'page',
  /** The command itself did not run. */
  'command',
  'unclear',
] as const;

export type SightTrouble = (typeof sightTroubles)[number];
