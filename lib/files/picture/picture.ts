/** The media types that pictures are stored as. */
export const PICTURE_TYPES = ["image/png", "image/jpeg", "image/webp", "image/gif"] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

/** Bytes of one picture as it is sent: a photograph of a good camera has 15 MB. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/**
 * The widths (px) of the smaller copies that are made of a picture: a thumbnail or half a phone's screen, the column of an article, the
 * same on a screen with two pixels for one. Each costs about a tenth of a second when a picture is added.
 */
export const WIDTHS = [480, 960, 1920] as const;

/** The widths in which a picture of that width has copies: up to the first that is not smaller than it. */
export function copyWidths(width: number): readonly number[] {
  return WIDTHS.filter((_each, index) => index === 0 || (WIDTHS[index - 1] ?? 0) < width);
}
