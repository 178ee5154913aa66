/** Whether Bun runs this, which is in the executable alone: its heap is not V8's, and its TLS not OpenSSL's. */
export const inExecutable = process.versions['bun'] !== undefined;
