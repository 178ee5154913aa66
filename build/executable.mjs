/** The name of what `npm run build:binary` makes, in dist/binary/. */
export const executable = process.platform === 'win32' ? 'oidc-wizard.exe' : 'oidc-wizard';
