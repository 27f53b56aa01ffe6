import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { VersionView } from "@/lib/sources/read-pages";
import styles from "./old-version-notice.module.css";

type OldVersionNoticeProps = { version: VersionView; newest: number; href: string };

/** Says openly that a snapshot is read that a newer one has replaced. */
export function OldVersionNotice({ version, newest, href }: OldVersionNoticeProps) {
  const t = sourcesMessages();
  return (
    <div className={styles.notice}>
      <Callout
        tone="warning"
        title={t("youAreReadingVersionNumberNot", { number: version.number })}
        actions={
          <LinkButton href={href} size="small">
            {t("goToVersionNewest", { newest })}
          </LinkButton>
        }
      >
        {t.rich("asItWasWhenImportedOn", { date: () => <DateTime value={version.importedAt} /> })}
      </Callout>
    </div>
  );
}
