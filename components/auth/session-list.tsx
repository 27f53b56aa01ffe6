"use client";

import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { useToast } from "@/components/ui/toast";
import { browserName } from "@/lib/auth/browser-name";
import type { SessionView } from "@/lib/auth/session";
import { authMessages } from "@/lib/language/subjects/auth";
import styles from "./rows.module.css";

type SessionListProps = {
  sessions: readonly SessionView[];
  /** The session of this browser. */
  currentId: string;
  /** Both answer the refusal, or null. */
  end: (id: string) => Promise<Refusal | null>;
  endOthers: () => Promise<Refusal | null>;
};

/** Where one is signed in, and the end of each. */
export function SessionList({ sessions, currentId, end, endOthers }: SessionListProps) {
  const t = authMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function endSessions(ending: () => Promise<Refusal | null>, title: string) {
    const refusal = await attempted(ending);
    if (refusal) sayRefusal(t("sessionNotEnded"), refusal);
    else say({ title, tone: "success" });
  }

  return (
    <>
      <ul className={styles.rows}>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isCurrent={session.id === currentId}
            onEnd={(name) => endSessions(() => end(session.id), t("sessionEndedName", { name }))}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <AlertDialog
            title={t("endAllOtherSessions")}
            description={t("youWillBeSignedOutIn")}
            confirmLabel={t("endAllOthers")}
            danger
            onConfirm={() => endSessions(endOthers, t("allOtherSessionsHaveEnded"))}
            trigger={<Button size="small">{t("endAllOthers")}</Button>}
          />
        </div>
      )}
    </>
  );
}

type SessionRowProps = { session: SessionView; isCurrent: boolean; onEnd: (name: string) => void };

function SessionRow({ session, isCurrent, onEnd }: SessionRowProps) {
  const t = authMessages();
  const name = browserName(session.agent);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.name}>
          {name}
          {isCurrent && <Badge tone="success">{t("thisBrowser")}</Badge>}
        </div>
        <div className={styles.facts}>
          {t.rich("lastSeenDateFromIpaddressSigned", {
            date: () => <DateTime value={session.lastSeenAt} to="minute" />,
            ipAddress: session.ipAddress,
            date2: () => <DateTime value={session.createdAt} />,
          })}
        </div>
      </div>
      {!isCurrent && (
        <Button size="small" aria-label={t("endTheSessionOfName", { name })} onClick={() => onEnd(name)}>
          {t("endThisSession")}
        </Button>
      )}
    </li>
  );
}
