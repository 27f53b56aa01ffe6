import styles from "@/components/auth/rows.module.css";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { may } from "@/lib/auth/policy";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import type { ClosedWorld } from "@/lib/worlds/closed-world";

/** Worlds of a member that were taken down or deleted; each leads to the page that says why, and where it can be restored. */
export function ClosedWorlds({ worlds, now }: { worlds: readonly ClosedWorld[]; now: Date }) {
  const t = worldsMessages();
  return (
    <ul className={styles.rows}>
      {worlds.map((world) => (
        <li key={world.slug} className={styles.row}>
          <div className={styles.words}>
            <div className={styles.name}>
              <RouteLink href={`/closed-worlds/${world.slug}`}>{world.title}</RouteLink>
            </div>
            <div className={styles.facts}>
              <Facts world={world} now={now} />
            </div>
          </div>
          <Badge tone="warning">{world.by === "site" ? t("takenDown") : t("deleted")}</Badge>
        </li>
      ))}
    </ul>
  );
}

function Facts({ world, now }: { world: ClosedWorld; now: Date }) {
  const t = worldsMessages();
  const { by, at, role, reason, restorableUntil } = world;
  if (by === "site") return <>{reason}</>;
  if (restorableUntil && restorableUntil > now && may(role, "manageWorld")) {
    return <>{t.rich("canBeRestoredUntilDate", { date: () => <DateTime value={restorableUntil} /> })}</>;
  }
  return <>{t.rich("sinceDate", { date: () => <DateTime value={at} /> })}</>;
}
