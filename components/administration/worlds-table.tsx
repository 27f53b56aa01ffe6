import { clsx } from "clsx";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { Table } from "@/components/ui/table";
import type { WorldEntry } from "@/lib/administration/read-worlds";
import { formatBytes } from "@/lib/quotas/quota";
import styles from "./administration.module.css";

/** Worlds with whose they are, how large, and when an article changed last. */
export function WorldsTable({ worlds }: { worlds: readonly WorldEntry[] }) {
  return (
    <Table caption="Worlds">
      <thead>
        <tr>
          <th scope="col">World</th>
          <th scope="col" className={styles.wide}>
            Owner
          </th>
          <th scope="col" data-number className={styles.wide}>
            Articles
          </th>
          <th scope="col" data-number className={styles.wide}>
            Text
          </th>
          <th scope="col" className={clsx(styles.wide, styles.apart)}>
            Last change
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
  const { slug, title, visibility, owners, articles, bytes, changed, takenDown } = world;
  const whose = owners.map(({ name }) => name).join(", ") || "Nobody";
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
        {takenDown && <span className={styles.under}>Reason: {takenDown.reason}</span>}
        <span className={styles.narrow}>
          {whose}, {articles} {articles === 1 ? "article" : "articles"}, {formatBytes(bytes)}
        </span>
      </th>
      <td className={styles.wide}>{whose}</td>
      <td data-number className={styles.wide}>
        {articles}
      </td>
      <td data-number className={styles.wide}>
        {formatBytes(bytes)}
      </td>
      <td className={clsx(styles.wide, styles.apart)}>{changed ? <DateTime value={changed} /> : "Empty"}</td>
    </tr>
  );
}

/** Whether a world is there. */
export function WorldState({ world: { takenDown, deletedAt } }: { world: WorldEntry }) {
  if (takenDown) return <Badge tone="error">Taken down</Badge>;
  return deletedAt && <Badge tone="warning">Deleted by an owner</Badge>;
}
