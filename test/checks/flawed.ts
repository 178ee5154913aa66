/** Traces of an empty value, or of a sentence inserted into a sentence. */
export const flawed = /[^.]\.\.(?!\.)|\(\)|“”|: \.|: $| {2}|undefined|NaN/;
