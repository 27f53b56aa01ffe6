import { createHash } from "node:crypto";
import sharp from "sharp";
import { type Invalid, invalid, type TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { copyWidths, MAX_FILE_BYTES, type PictureType } from "./picture";
import { type PictureKind, pictureKind } from "./picture-kind";

/** Pixels of a picture, all its frames together: a large camera has 50 million, which take 200 MB while they are worked on. */
const MAX_PIXELS = 50_000_000;
/** The longest that one step of work on a picture may take, s: the largest takes about five. */
const SECONDS = 30;
/** How well the smaller copies are kept: below 75 edges of drawings and maps become unclean. */
const COPY_QUALITY = 80;
/** How well a photograph that is written anew is kept: nobody sees what it loses, and it grows by a third at 97. */
const KEPT_QUALITY = 92;

// Nothing but these is ever read, whatever a file says it is: no SVG, no PDF, no format of ImageMagick.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadPng",
    "VipsForeignLoadJpeg",
    "VipsForeignLoadWebp",
    "VipsForeignLoadNsgif",
    "VipsForeignLoadHeif",
  ],
});
// Every picture is worked on once.
sharp.cache(false);

/** A smaller copy of a picture: WebP, at most that wide. */
export type PictureCopy = { readonly width: number; readonly bytes: Buffer };

/** A picture as it is stored: written anew from its pixels. */
export type Picture = {
  readonly bytes: Buffer;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly copies: readonly PictureCopy[];
};

/**
 * Reads a picture that somebody sent and writes it anew from its pixels, turned as its camera says: what else was in the file (where
 * it was taken, words, scripts, a second file behind the first) stays out. Failures: `tooLarge`, `invalid`, each with what to do.
 */
export async function readPicture(sent: Uint8Array): Promise<Result<Picture, Invalid | TooLarge>> {
  if (sent.length > MAX_FILE_BYTES) return failed(TOO_MANY_BYTES);
  const kind = pictureKind(sent);
  const type = STORED_AS[kind];
  if (!type) return failed(invalid("", REFUSED[kind] ?? REFUSED_ELSE));
  try {
    const animated = kind === "gif" || kind === "webp";
    const {
      width = 0,
      height = 0,
      pages = 1,
    } = await sharp(sent, { limitInputPixels: false, animated: false }).metadata();
    if (width * height * pages > MAX_PIXELS) return failed(tooManyPixels(width, height, pages));
    const bytes = await writtenAnew(sent, type, animated && pages > 1);
    return success({ ...(await measured(bytes)), type, bytes, copies: await copiesOf(bytes) });
  } catch {
    // Whatever the decoders say of it, in their words, is of no use to who chose the file.
    return failed(
      invalid(
        "",
        "This picture is damaged and cannot be read. Open it in a picture program, save it again, and try once more.",
      ),
    );
  }
}

const STORED_AS: Partial<Record<PictureKind, PictureType>> = {
  png: "image/png",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  // Few programs open AVIF.
  avif: "image/webp",
};

const TAKEN = "PNG, JPEG, WebP, GIF and AVIF are taken";

const REFUSED: Partial<Record<PictureKind, string>> = {
  svg: "SVG is refused, since such a file can hold scripts. Export the drawing as PNG and add that.",
  heic: `HEIC pictures cannot be shown by most browsers. Save it as JPEG and add that.`,
  tiff: "TIFF pictures cannot be shown by most browsers. Save it as PNG and add that.",
  bmp: "BMP pictures are not taken. Save it as PNG and add that.",
  pdf: "A PDF is no picture. Export the page as PNG and add that.",
};

const REFUSED_ELSE = `This file is no picture, whatever its name says. ${TAKEN}.`;

const TOO_MANY_BYTES: TooLarge = {
  kind: "tooLarge",
  detail: `A picture may have at most ${MAX_FILE_BYTES / 1024 / 1024} MB. Make it smaller in a picture program and add it again.`,
};

function tooManyPixels(width: number, height: number, pages: number): TooLarge {
  const frames = pages > 1 ? ` and ${pages} frames` : "";
  const detail = `This picture has ${width} × ${height} pixels${frames}; at most ${MAX_PIXELS / 1_000_000} million in all are taken. Make it smaller and add it again.`;
  return { kind: "tooLarge", detail };
}

function writtenAnew(sent: Uint8Array, type: PictureType, animated: boolean): Promise<Buffer> {
  const read = sharp(sent, { limitInputPixels: MAX_PIXELS, animated, failOn: "error" }).timeout({ seconds: SECONDS });
  const picture = animated ? read : read.autoOrient();
  switch (type) {
    case "image/png":
      return picture.png().toBuffer();
    case "image/jpeg":
      return picture.jpeg({ quality: KEPT_QUALITY, chromaSubsampling: "4:4:4" }).toBuffer();
    case "image/webp":
      return picture.webp({ quality: KEPT_QUALITY }).toBuffer();
    case "image/gif":
      return picture.gif().toBuffer();
  }
}

async function measured(bytes: Buffer): Promise<{ hash: string; width: number; height: number }> {
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  return { hash: createHash("sha256").update(bytes).digest("hex"), width, height };
}

/** Copies for screens, the smallest first, up to the first that is not smaller than the picture. */
async function copiesOf(bytes: Uint8Array): Promise<PictureCopy[]> {
  const { width = 0 } = await sharp(bytes).metadata();
  return Promise.all(copyWidths(width).map(async (each) => ({ width: each, bytes: await copyOf(bytes, each) })));
}

/** A copy of a stored picture, at most that wide. */
export function copyOf(bytes: Uint8Array, width: number): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: MAX_PIXELS, animated: true })
    .timeout({ seconds: SECONDS })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: COPY_QUALITY })
    .toBuffer();
}
