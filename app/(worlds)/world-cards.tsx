import styles from "@/components/activity/dashboard/landing.module.css";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { opening } from "@/lib/base/opening";
import { frontMessages } from "@/lib/language/subjects/front";
import type { WorldView } from "@/lib/worlds/world";

/** Characters of a description on a card: the home of the world has all of it. */
const OPENING = 180;

/** Worlds as cards. */
export function WorldCards({ worlds }: { worlds: readonly WorldView[] }) {
  const t = frontMessages();
  return (
    <div className={styles.worlds}>
      {worlds.map(({ slug, title, description, isSample, role, visibility }) => (
        <Card
          key={slug}
          title={title}
          href={`/w/${slug}`}
          kicker={isSample ? t("sampleWorld") : visibility}
          badge={role ? <Badge>{role}</Badge> : undefined}
        >
          {opening(description, OPENING)}
        </Card>
      ))}
    </div>
  );
}
