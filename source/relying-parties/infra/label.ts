/** As people know it; texts name it by `{relyingParty}`. */
export const label = 'Infra';
