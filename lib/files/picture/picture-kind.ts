/** What bytes begin like; `other` is no picture that we know. */
export type PictureKind = "png" | "jpeg" | "gif" | "webp" | "avif" | "svg" | "heic" | "tiff" | "bmp" | "pdf" | "other";

/** What a file is by its first bytes, whatever it is called and whoever says what it is. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const head = latin1(bytes, 16);
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return "webp";
  if (head.slice(4, 8) === "ftyp") return /^avi[fs]/.test(head.slice(8, 12)) ? "avif" : "heic";
  if (/^(?:II\*\0|MM\0\*)/.test(head)) return "tiff";
  if (head.startsWith("BM")) return "bmp";
  if (head.startsWith("%PDF-")) return "pdf";
  return isSvg(bytes) ? "svg" : "other";
}

const XML_LOOKED_AT = 4_096;

function isSvg(bytes: Uint8Array): boolean {
  const text = latin1(bytes, XML_LOOKED_AT).replaceAll("\0", "");
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(text) && /<(?:\w+:)?svg[\s>]/i.test(text);
}

/** A character for each byte: TextDecoder takes this name for another encoding. */
function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString("latin1");
}
