declare module 'ini' {
  export function parse(text: string): Record<string, Record<string, unknown>>;
}
