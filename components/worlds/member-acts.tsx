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
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function end() {
    const refusal = await attempted(() => remove(member.userId));
    if (refusal) sayRefusal("Nothing changed", refusal);
    else say({ title: isViewer ? `You have left ${worldTitle}` : `${member.name} is removed`, tone: "success" });
  }

  return (
    <div className={styles.acts}>
      {manages ? (
        <RoleSelect name={member.name} userId={member.userId} role={member.role} setRole={setRole} />
      ) : (
        <Badge tone="info">{ROLE_LABELS[member.role].label}</Badge>
      )}
      <AlertDialog
        title={isViewer ? `Leave ${worldTitle}?` : `Remove ${member.name} from ${worldTitle}?`}
        description={`What ${isViewer ? "you have" : "this person has"} written stays. An owner can undo it by adding the person again.`}
        confirmLabel={isViewer ? "Leave" : "Remove"}
        danger
        onConfirm={end}
        trigger={
          <Button variant="ghost" size="small" aria-label={isViewer ? "Leave this world" : `Remove ${member.name}`}>
            {isViewer ? "Leave" : "Remove"}
          </Button>
        }
      />
    </div>
  );
}

type RoleSelectProps = Pick<MemberActsProps, "setRole"> & { name: string; userId: string; role: Role };

function RoleSelect({ name, userId, role, setRole }: RoleSelectProps) {
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
      if (refusal) sayRefusal("Role not changed", refusal);
      else say({ title: `${name}: ${ROLE_LABELS[next].label.toLowerCase()} from now on`, tone: "success" });
    });
  }

  return (
    <Select
      label={`Role of ${name}`}
      hideLabel
      options={roleOptions(ROLES)}
      value={shown}
      onChange={change}
      className={styles.role}
    />
  );
}
