/** url.PathEscape: differs from encodeURIComponent in five characters that it escapes and six that it does not. */
export function pathEscape(text: string): string {
  return encodeURIComponent(text)
    .replaceAll(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(/%(?:24|26|2B|3A|3D|40)/g, decodeURIComponent);
}
