import type { DrawnPicture } from "@/components/document/decorator";
import { RouteLink } from "@/components/ui/route-link";
import type { NodeJson } from "@/lib/document/model/json";
import { pictureUrl } from "@/lib/document/model/picture-source";
import { filePath, type ShownFile } from "@/lib/files/file";
import { creditLine, licenceOf } from "@/lib/files/licence";
import { copyWidths } from "@/lib/files/picture/picture";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./draw-picture.module.css";

/** How wide a picture is shown, for a browser that has to choose a copy before it knows: the column, half of it, or a phone. */
const SHOWN = { full: "(min-width: 48rem) 44rem, 100vw", half: "(min-width: 48rem) 22rem, 100vw" } as const;

/** A picture of an article, in the size of the screen and loaded when it comes into view; its page is behind it. */
export function drawPicture({ attrs }: NodeJson, file: ShownFile | undefined, worldSlug: string): DrawnPicture {
  const t = articleMessages();
  if (!file || file.trashed) return { image: <p className={styles.absent}>{absence(file)}</p> };
  const { id, width, height } = file;
  const original = `/files/${id}/original`;
  const copies = copyWidths(width).map((each) => `${pictureUrl(id, each)} ${Math.min(each, width)}w`);
  const image = (
    <RouteLink href={filePath(worldSlug, id)} className={styles.link}>
      <picture>
        <source type="image/webp" srcSet={copies.join(", ")} sizes={attrs?.size === "full" ? SHOWN.full : SHOWN.half} />
        <img
          src={original}
          alt={String(attrs?.alt) || file.alt || t("pictureWithoutADescription")}
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
        />
      </picture>
    </RouteLink>
  );
  return { image, credit: <Credit file={file} /> };
}

function absence(file: ShownFile | undefined): string {
  const t = articleMessages();
  return file ? t("thisPictureWasMovedToThe") : t("thisPictureIsNotAmongThe");
}

function Credit({ file }: { file: ShownFile }) {
  const words = creditLine(file);
  if (words === "") return null;
  const address = licenceOf(file.licence)?.url;
  return (
    <small className={styles.credit}>
      {address ? (
        <a href={address} rel="license noopener">
          {words}
        </a>
      ) : (
        words
      )}
    </small>
  );
}
