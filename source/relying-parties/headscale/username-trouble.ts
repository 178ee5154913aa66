/** Headscale’s objection to the name (hscontrol/util/dns.go, ValidateUsername); `undefined` without one. */
export function usernameTrouble(name: string): string | undefined {
  const bytes = new TextEncoder().encode(name);
  if (bytes.length < 2) return 'it is shorter than two characters';
  // Headscale treats the first byte as a character, even if it is part of one.
  if (!/\p{L}/u.test(String.fromCharCode(bytes[0] ?? 0))) return 'it does not start with a letter';
  const strange = Array.from(name).find((one) => !/[\p{L}\p{Nd}\-._@]/u.test(one));
  if (strange !== undefined) return `it holds “${strange}”`;
  return name.split('@').length > 2 ? 'it contains more than one “@”' : undefined;
}

/** The identifier by which Headscale recognises the user (hscontrol/types/users.go, Identifier and CleanIdentifier). */
export function userIdentifier(issuer: string, subject: string): string {
  const whole = `${issuer.replace(/\/$/, '')}/${subject.replace(/^\//, '')}`;
  const [scheme = '', , host = '', ...path] = whole.split('/');
  const segments = path.map((segment) => segment.trim()).filter((segment) => segment !== '');
  // Existing escapes are kept.
  return [`${scheme}//${host}`, ...segments.map(encodeURI)].join('/').replace(/%25(?=[0-9A-F]{2})/gi, '%');
}
