import { crc32 } from 'node:zlib';

const type = 'iTXt';
/** Keyword, uncompressed, no language or translated keyword: PNG (Third Edition), 11.3.3.4. */
const head = Buffer.from('Description\0\0\0\0\0');
/** Bytes of a chunk's length, type and checksum; the last chunk, IEND, has nothing else. */
const frame = 12;

/** A PNG with a description of its contents. */
export function withPictureText(png: Buffer, text: string): Buffer {
  const named = Buffer.concat([Buffer.from(type), head, Buffer.from(text)]);
  const chunk = Buffer.concat([unsigned(named.length - 4), named, unsigned(crc32(named))]);
  return Buffer.concat([png.subarray(0, -frame), chunk, png.subarray(-frame)]);
}

/** The description in a PNG; empty if there is none. */
export function pictureText(png: Buffer): string {
  // The signature has eight bytes.
  for (let at = 8; at + frame <= png.length; at += frame + png.readUInt32BE(at)) {
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === type && data.indexOf(head) === 0)
      return data.toString('utf8', head.length);
  }
  return '';
}

function unsigned(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
