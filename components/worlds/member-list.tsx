import type { Refusal } from "@/components/api/refusal";
import { ROLE_LABELS } from "@/components/auth/role-labels";
import styles from "@/components/auth/rows.module.css";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import type { Role } from "@/lib/auth/policy";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { MemberActs } from "./member-acts";
import type { MemberRow } from "./member-row";
import { PersonLink } from "./person-link";

type MemberListProps = {
  worldSlug: string;
  members: readonly MemberRow[];
  viewerId: string | null;
  manages: boolean;
  worldTitle: string;
  setRole: (userId: string, role: Role) => Promise<Refusal | null>;
  remove: (userId: string) => Promise<Refusal | null>;
};

/** The members of a world, by rank. Owners change roles in place; everybody may leave. */
export function MemberList({ worldSlug, members, viewerId, manages, worldTitle, setRole, remove }: MemberListProps) {
  return (
    <ul className={styles.rows}>
      {members.map((member) => {
        const isViewer = member.userId === viewerId;
        return (
          <li key={member.userId} className={styles.row}>
            <AboutMember worldSlug={worldSlug} member={member} isViewer={isViewer} />
            {manages || isViewer ? (
              <MemberActs
                member={member}
                isViewer={isViewer}
                manages={manages}
                worldTitle={worldTitle}
                setRole={setRole}
                remove={remove}
              />
            ) : (
              <Badge tone="info" title={ROLE_LABELS[member.role].hint}>
                {ROLE_LABELS[member.role].label}
              </Badge>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type AboutMemberProps = { worldSlug: string; member: MemberRow; isViewer: boolean };

/** Who it is, and since when. */
function AboutMember({ worldSlug, member, isViewer }: AboutMemberProps) {
  const t = worldsMessages();
  return (
    <>
      <Avatar name={member.name} />
      <div className={styles.words}>
        <div className={styles.name}>
          <PersonLink worldSlug={worldSlug} person={{ id: member.userId, name: member.name }} />
          {isViewer && <Badge>{t("you")}</Badge>}
          {!member.verified && (
            <Badge tone="warning" title={t("thisPersonHasNotConfirmedTheir")}>
              {t("addressNotVerified")}
            </Badge>
          )}
        </div>
        <div className={styles.facts}>
          {member.email && `${member.email} · `}
          <span className={styles.fact}>{t.rich("sinceDate2", { date: () => <DateTime value={member.since} /> })}</span>
        </div>
      </div>
    </>
  );
}
