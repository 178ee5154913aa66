/** True under Bun, which only the executable uses: its heap is not V8’s, and its TLS is not OpenSSL’s. */
export const inExecutable = process.versions['bun'] !== undefined;
