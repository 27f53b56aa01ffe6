import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import type { VersionView } from "@/lib/sources/read-pages";
import styles from "./old-version-notice.module.css";

type OldVersionNoticeProps = { version: VersionView; newest: number; href: string };

/** Says openly that a snapshot is read that a newer one has replaced. */
export function OldVersionNotice({ version, newest, href }: OldVersionNoticeProps) {
  return (
    <div className={styles.notice}>
      <Callout
        tone="warning"
        title={`You are reading version ${version.number}, not the newest`}
        actions={
          <LinkButton href={href} size="small">
            Go to version {newest}
          </LinkButton>
        }
      >
        As it was when imported on <DateTime value={version.importedAt} />. The counts next to the text are of claims
        that cite these passages.
      </Callout>
    </div>
  );
}
