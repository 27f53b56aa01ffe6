import styles from "@/components/canon/canon-table.module.css";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import type { AskedOf } from "@/lib/base/list-query";
import type { canonFilters } from "@/lib/canon/input";
import { canonMessages } from "@/lib/language/subjects/canon";

/** Says from where the canon is seen, and leads back. */
export function SeenFromElsewhere({ path, asked }: { path: string; asked: AskedOf<typeof canonFilters> }) {
  const t = canonMessages();
  return (
    <div className={styles.notice}>
      <Callout
        title={t("thisIsNotTodaysCanon")}
        actions={
          <LinkButton size="small" href={path}>
            {t("showTodaysCanon")}
          </LinkButton>
        }
      >
        {standpointLabel(asked)}
      </Callout>
    </div>
  );
}

function standpointLabel({ asOf, upToPost, inWorld }: AskedOf<typeof canonFilters>): string {
  const t = canonMessages();
  const parts = [
    asOf ? t("asOfAsof", { asOf }) : "",
    upToPost ? t("upToPostUptopost", { upToPost }) : "",
    inWorld ? t("upToInworldInTheStory", { inWorld }) : "",
  ].filter(Boolean);
  return t("youSeeIt", { from: parts.join(t("andAlso")) });
}
