import styles from "@/components/auth/rows.module.css";
import { Badge } from "@/components/ui/badge";
import { RouteLink } from "@/components/ui/route-link";
import { worldsMessages } from "@/lib/language/subjects/worlds";

type WorldRow = { slug: string; title: string; description: string; visibility: string; note?: string | null };

/** Worlds, each with what it is about. */
export function WorldRows({ worlds }: { worlds: readonly WorldRow[] }) {
  const t = worldsMessages();
  return (
    <ul className={styles.rows}>
      {worlds.map(({ slug, title, description, visibility, note }) => (
        <li key={slug} className={styles.row}>
          <div className={styles.words}>
            <div className={styles.name}>
              <RouteLink href={`/w/${slug}`}>{title}</RouteLink>
              {visibility === "private" && <Badge>{t("private")}</Badge>}
            </div>
            {description && <div className={styles.facts}>{description}</div>}
          </div>
          {note && <Badge tone="info">{note}</Badge>}
        </li>
      ))}
    </ul>
  );
}
