import { Lock } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { frontMessages } from "@/lib/language/subjects/front";
import type { Visibility } from "@/lib/worlds/world";
import styles from "./world-name.module.css";

/** The title of the world that one is in, which leads to its home. */
export function WorldName({ href, title, visibility }: { href: string; title: string; visibility: Visibility }) {
  const t = frontMessages();
  return (
    <RouteLink href={href} className={styles.name}>
      {visibility === "private" && (
        <>
          <Lock aria-hidden="true" className={styles.lock} />
          <VisuallyHidden>{t("privateWorld")} </VisuallyHidden>
        </>
      )}
      <span className={styles.title}>{title}</span>
    </RouteLink>
  );
}
