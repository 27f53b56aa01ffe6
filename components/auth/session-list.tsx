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
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function endSessions(ending: () => Promise<Refusal | null>, title: string) {
    const refusal = await attempted(ending);
    if (refusal) sayRefusal("Session not ended", refusal);
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
            onEnd={(name) => endSessions(() => end(session.id), `Session ended: ${name}`)}
          />
        ))}
      </ul>
      {sessions.length > 1 && (
        <div>
          <AlertDialog
            title="End all other sessions?"
            description="You will be signed out in every other browser. You stay signed in here."
            confirmLabel="End all others"
            danger
            onConfirm={() => endSessions(endOthers, "All other sessions have ended")}
            trigger={<Button size="small">End all others</Button>}
          />
        </div>
      )}
    </>
  );
}

type SessionRowProps = { session: SessionView; isCurrent: boolean; onEnd: (name: string) => void };

function SessionRow({ session, isCurrent, onEnd }: SessionRowProps) {
  const name = browserName(session.agent);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.name}>
          {name}
          {isCurrent && <Badge tone="success">This browser</Badge>}
        </div>
        <div className={styles.facts}>
          Last seen <DateTime value={session.lastSeenAt} to="minute" /> from {session.ipAddress}, signed in{" "}
          <DateTime value={session.createdAt} />
        </div>
      </div>
      {!isCurrent && (
        <Button size="small" aria-label={`End the session of ${name}`} onClick={() => onEnd(name)}>
          End this session
        </Button>
      )}
    </li>
  );
}
