/** The error that Node’s resolver returns for a name that does not exist. */
export function nameNotFound(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' });
}
