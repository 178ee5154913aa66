/** What an empty value, or a sentence filled into a sentence, leaves behind in a text. */
export const flawed = /[^.]\.\.(?!\.)|\(\)|“”|: \.|: $| {2}|undefined|NaN/;
