import { Clock } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { type DialsGiven, withoutDials } from "@/lib/canon/dials";
import { dialsMessages } from "@/lib/language/subjects/dials";
import styles from "./dials-bar.module.css";

type DialsBarProps = { home: string; dials: DialsGiven; address: URL };

/** Says under the head of every page what the dials are set to, and takes them off. */
export function DialsBar({ home, dials: { asOf, upToPost, inWorld }, address }: DialsBarProps) {
  const t = dialsMessages();
  const set = [
    inWorld ? t("inWorldUpTo", { day: inWorld }) : "",
    upToPost ? t("upToPostNumber", { post: upToPost }) : "",
    asOf ? t("asOfDay", { day: asOf }) : "",
  ].filter(Boolean);
  return (
    <section className={styles.bar} aria-label={t("dials")} data-loads-whole="">
      <Clock aria-hidden="true" className={styles.icon} />
      <p className={styles.set}>{t("youReadOnly", { set: set.join(" · ") })}</p>
      <p className={styles.ways}>
        <RouteLink href={`${home}/canon#dials`}>{t("change")}</RouteLink>
        <RouteLink href={withoutDials(address.pathname, address.searchParams)} data-dials="off">
          {t("takeOff")}
        </RouteLink>
      </p>
    </section>
  );
}
