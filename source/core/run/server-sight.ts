/** What a relying party's own server got when it asked for the provider's document, by what it printed. */
export type ServerSight =
  | { readonly is: 'document'; readonly issuer: string }
  | { readonly is: 'status'; readonly status: number }
  | {
      readonly is: SightTrouble;
      /** The line that says so, as it came, cut. */
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
