import { clsx } from "clsx";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { Table } from "@/components/ui/table";
import type { WorldEntry } from "@/lib/administration/read-worlds";
import { adminMessages } from "@/lib/language/subjects/admin";
import { formatBytes } from "@/lib/quotas/quota";
import styles from "./administration.module.css";

/** Worlds with whose they are, how large, and when an article changed last. */
export function WorldsTable({ worlds }: { worlds: readonly WorldEntry[] }) {
  const t = adminMessages();
  return (
    <Table caption={t("worlds")}>
      <thead>
        <tr>
          <th scope="col">{t("world")}</th>
          <th scope="col" className={styles.wide}>
            {t("owner")}
          </th>
          <th scope="col" data-number className={styles.wide}>
            {t("articles")}
          </th>
          <th scope="col" data-number className={styles.wide}>
            {t("text")}
          </th>
          <th scope="col" className={clsx(styles.wide, styles.apart)}>
            {t("lastChange")}
          </th>
        </tr>
      </thead>
      <tbody>
        {worlds.map((world) => (
          <WorldRow key={world.slug} world={world} />
        ))}
      </tbody>
    </Table>
  );
}

function WorldRow({ world }: { world: WorldEntry }) {
  const t = adminMessages();
  const { slug, title, visibility, owners, articles, bytes, changed, takenDown } = world;
  const whose = owners.map(({ name }) => name).join(", ") || t("nobody");
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          <RouteLink href={`/admin/worlds/${slug}`}>{title}</RouteLink>
          <WorldState world={world} />
        </span>
        <span className={styles.under}>
          /w/{slug} · {visibility}
        </span>
        {takenDown && <span className={styles.under}>{t("reasonReason", { reason: takenDown.reason })}</span>}
        <span className={styles.narrow}>
          {whose}, {t("countArticles", { count: articles })}, {formatBytes(bytes)}
        </span>
      </th>
      <td className={styles.wide}>{whose}</td>
      <td data-number className={styles.wide}>
        {articles}
      </td>
      <td data-number className={styles.wide}>
        {formatBytes(bytes)}
      </td>
      <td className={clsx(styles.wide, styles.apart)}>{changed ? <DateTime value={changed} /> : t("empty")}</td>
    </tr>
  );
}

/** Whether a world is there. */
export function WorldState({ world: { takenDown, deletedAt } }: { world: WorldEntry }) {
  const t = adminMessages();
  if (takenDown) return <Badge tone="error">{t("takenDown")}</Badge>;
  return deletedAt && <Badge tone="warning">{t("deletedByAnOwner")}</Badge>;
}
