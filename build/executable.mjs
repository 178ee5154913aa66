/** The file name of the output of `npm run build:binary`, in dist/binary/. */
export const executable = process.platform === 'win32' ? 'oidc-wizard.exe' : 'oidc-wizard';
