/** What a picture's address in Markdown begins with: the file's id follows. */
const FILE = "file:";

/** How wide a picture stands in the text: as the column, half of it, or beside the words that follow. */
export const PICTURE_SIZES = ["full", "half", "left", "right"] as const;

export type PictureSize = (typeof PICTURE_SIZES)[number];

/** A file as a text names it: its id, and how wide it stands. */
export type PictureSource = { readonly file: string; readonly size: PictureSize };

const ADDRESS = /^file:([a-z0-9]{1,40})(?:\?size=([a-z]+))?$/;

/** What an address in Markdown says, as `file:k3…` or `file:k3…?size=left`; null: it is none of a file. */
export function pictureSource(address: string): PictureSource | null {
  const [, file, size] = ADDRESS.exec(address) ?? [];
  if (file === undefined) return null;
  return { file, size: PICTURE_SIZES.find((each) => each === size) ?? "full" };
}

/** The address in Markdown that says so. */
export function pictureAddress({ file, size }: PictureSource): string {
  return `${FILE}${file}${size === "full" ? "" : `?size=${size}`}`;
}

/** Where a browser finds a picture: as wide as the column, or another width of lib/files/picture/picture.ts. */
export function pictureUrl(file: string, width = 960): string {
  return `/files/${encodeURIComponent(file)}/${width}.webp`;
}
