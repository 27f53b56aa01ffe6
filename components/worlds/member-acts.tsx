"use client";

import { useOptimistic, useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { ROLE_LABELS, roleOptions } from "@/components/auth/role-labels";
import styles from "@/components/auth/rows.module.css";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { useToast } from "@/components/ui/toast";
import { ROLES, type Role } from "@/lib/auth/policy";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import type { MemberRow } from "./member-row";

type MemberActsProps = {
  member: MemberRow;
  isViewer: boolean;
  manages: boolean;
  worldTitle: string;
  /** Both answer the refusal, or null. */
  setRole: (userId: string, role: Role) => Promise<Refusal | null>;
  remove: (userId: string) => Promise<Refusal | null>;
};

/** What can be done about one member: another role, or none. */
export function MemberActs({ member, isViewer, manages, worldTitle, setRole, remove }: MemberActsProps) {
  const t = worldsToolsMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function end() {
    const refusal = await attempted(() => remove(member.userId));
    if (refusal) sayRefusal(t("nothingChanged"), refusal);
    else
      say({
        title: isViewer ? t("youHaveLeftWorldtitle", { worldTitle }) : t("nameIsRemoved", { name: member.name }),
        tone: "success",
      });
  }

  return (
    <div className={styles.acts}>
      {manages ? (
        <RoleSelect name={member.name} userId={member.userId} role={member.role} setRole={setRole} />
      ) : (
        <Badge tone="info">{ROLE_LABELS[member.role].label}</Badge>
      )}
      <AlertDialog
        title={
          isViewer
            ? t("leaveWorldtitle", { worldTitle })
            : t("removeNameFromWorldtitle", { name: member.name, worldTitle })
        }
        description={isViewer ? t("whatYouWrote") : t("whatTheyWrote")}
        confirmLabel={isViewer ? t("leave") : t("remove")}
        danger
        onConfirm={end}
        trigger={
          <Button
            variant="ghost"
            size="small"
            aria-label={isViewer ? t("leaveThisWorld") : t("removeName", { name: member.name })}
          >
            {isViewer ? t("leave") : t("remove")}
          </Button>
        }
      />
    </div>
  );
}

type RoleSelectProps = Pick<MemberActsProps, "setRole"> & { name: string; userId: string; role: Role };

function RoleSelect({ name, userId, role, setRole }: RoleSelectProps) {
  const t = worldsToolsMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(role);

  function change(chosen: string) {
    const next = chosen as Role;
    if (next === role) return;
    start(async () => {
      show(next);
      const refusal = await attempted(() => setRole(userId, next));
      if (refusal) sayRefusal(t("roleNotChanged"), refusal);
      else say({ title: t("fromNowOn", { name, role: ROLE_LABELS[next].label }), tone: "success" });
    });
  }

  return (
    <Select
      label={t("roleOfName", { name })}
      hideLabel
      options={roleOptions(ROLES)}
      value={shown}
      onChange={change}
      className={styles.role}
    />
  );
}
