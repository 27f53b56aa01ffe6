import sharp from "sharp";
import type { PictureType } from "./picture";
// It says what of pictures is read at all.
import "./read-picture";

/** A picture as books and paper take it, whatever it was. */
export type PrintCopy = { readonly bytes: Uint8Array; readonly type: "image/jpeg" | "image/png" };

/** Wide enough for a page of paper at 200 dots an inch. */
const WIDTH = 1_600;
/** Above this quality the bytes grow and nobody sees a difference. */
const QUALITY = 82;
/** A picture of fewer bytes goes as it is: made anew it would hardly be smaller. */
const SMALL_BYTES = 600_000;
const MAX_PIXELS = 100_000_000;
const SECONDS = 20;

/** A stored picture as JPEG or PNG, which every reader of books knows; what moves stands still, what is transparent lies on white. Throws on bytes that are no picture. */
export async function printCopyOf(bytes: Uint8Array, type: PictureType): Promise<PrintCopy> {
  if ((type === "image/jpeg" || type === "image/png") && bytes.length <= SMALL_BYTES) return { bytes, type };
  const made = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .timeout({ seconds: SECONDS })
    .resize({ width: WIDTH, withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: QUALITY })
    .toBuffer();
  return { bytes: made, type: "image/jpeg" };
}
