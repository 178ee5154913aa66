/** Who can fix it: the provider's administrator, the relying party's, or whoever runs this program. */
export const owners = ['provider', 'relying-party', 'this-machine'] as const;
export type Owner = (typeof owners)[number];
