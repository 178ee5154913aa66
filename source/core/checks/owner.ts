/** Who can mend it: the administrator of the provider, that of the relying party, or whoever runs this program. */
export const owners = ['provider', 'relying-party', 'this-machine'] as const;
export type Owner = (typeof owners)[number];
