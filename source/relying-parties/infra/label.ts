/** The name for people; texts refer to it as `{relyingParty}`. */
export const label = 'Infra';
