import { Badge } from "@/components/ui/badge";
import { CircleAlert } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { pictureUrl } from "@/lib/document/model/picture-source";
import { type FileView, filePath } from "@/lib/files/file";
import { talkMessages } from "@/lib/language/subjects/talk";
import styles from "./files.module.css";

/** Pictures side by side, each with what it lacks. */
export function FileGrid({ worldSlug, files }: { worldSlug: string; files: readonly FileView[] }) {
  const t = talkMessages();
  return (
    <ul className={styles.grid}>
      {files.map((file) => (
        <li key={file.id}>
          <RouteLink href={filePath(worldSlug, file.id)} className={styles.tile}>
            <img
              src={pictureUrl(file.id, 480)}
              alt={file.alt}
              width={file.width}
              height={file.height}
              loading="lazy"
              decoding="async"
            />
            <span className={styles.name}>{file.name}</span>
            <span className={styles.lacks}>
              {file.alt === "" && <Lack words={t("noDescription")} />}
              {file.licence === "" && <Lack words={t("noLicence")} />}
            </span>
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}

function Lack({ words }: { words: string }) {
  return (
    <Badge tone="warning" icon={<CircleAlert aria-hidden="true" />}>
      {words}
    </Badge>
  );
}
