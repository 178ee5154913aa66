/** The file name of the output of `npm run build:binary`, in dist/binary/. */
export const executable = process.platform === 'win32' ? 'oidc-wizard.exe' : 'oidc-wizard';

/** The line of dist/start.cjs from which the executable runs it. */
export const executableStart = '// The executable starts here';
