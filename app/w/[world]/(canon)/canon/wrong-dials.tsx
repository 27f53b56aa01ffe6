import styles from "@/components/canon/canon-table.module.css";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { canonMessages } from "@/lib/language/subjects/canon";

/** Says that a dial cannot be read, which its field says why, and leads back to all of canon. */
export function WrongDials({ path }: { path: string }) {
  const t = canonMessages();
  return (
    <div className={styles.notice}>
      <Callout
        tone="warning"
        title={t("dialsAreWrong")}
        actions={
          <LinkButton size="small" href={path} data-dials="off">
            {t("showTodaysCanon")}
          </LinkButton>
        }
      >
        {t("mendTheDials")}
      </Callout>
    </div>
  );
}
