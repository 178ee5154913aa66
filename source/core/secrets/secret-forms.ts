/** Longer values fit no header and are not re-encoded, so they are only searched for as they are. */
const longest = 16 * 1024;

/**
 * How a value may be written apart from escapes: plain, hexadecimal, base64 and base64url, also when encoded with
 * adjacent text. Forms shorter than `shortest` are left out, since they occur in anything.
 */
export function secretForms(value: string, shortest: number): readonly string[] {
  if (value.length > longest) return [value];
  const bytes = new TextEncoder().encode(value);
  const base64 = toBase64(bytes);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const encoded = [base64, base64.replace(/={1,2}$/, ''), ...withinBase64(bytes, 2 * shortest)];
  const forms = [value, ...encoded.flatMap((form) => [form, urlSafe(form)]), hex, hex.toUpperCase()];
  return [...new Set(forms)].filter((form) => form.length >= shortest);
}

/** The base64 of the value after zero, one or two other bytes, without the characters shared with neighbouring bytes. */
function withinBase64(bytes: Uint8Array, shortest: number): readonly string[] {
  const forms = [0, 1, 2].map((before) => {
    const shifted = new Uint8Array(before + bytes.length);
    shifted.set(bytes, before);
    const first = before === 0 ? 0 : before + 1;
    return toBase64(shifted).slice(first, Math.floor((shifted.length * 4) / 3));
  });
  return forms.filter((form) => form.length >= shortest);
}

function urlSafe(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
