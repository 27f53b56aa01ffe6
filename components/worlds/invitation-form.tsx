"use client";

import { useSyncExternalStore } from "react";
import { roleOptions } from "@/components/auth/role-labels";
import { CopyText } from "@/components/form/copy-text";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { INVITED_ROLES } from "@/lib/worlds/invitation";

const never = () => () => {};

/** Makes a link of invitation and shows it, the only time. */
export function InvitationForm({ action }: { action: FormAction<{ path: string; role: string }> }) {
  const t = worldsToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <>
      {state.done && <InvitationLink path={state.done.path} role={state.done.role} />}
      <ServerForm
        form={form}
        small
        refused={t("linkNotCreated")}
        actions={<SubmitButton variant="quiet">{t("createLink")}</SubmitButton>}
      >
        <div className={styles.line}>
          <Select
            label={t("joinsAs")}
            name="role"
            options={roleOptions(INVITED_ROLES)}
            defaultValue={values.role ?? "contributor"}
            className={styles.grow}
            error={errorAt(state, "role")}
          />
          <TextField
            label={t("expiresAfterDays")}
            name="days"
            type="number"
            min={1}
            max={90}
            defaultValue={values.days ?? "7"}
            error={errorAt(state, "days")}
          />
        </div>
      </ServerForm>
    </>
  );
}

/** The link that was made, the only time that it is shown. */
function InvitationLink({ path, role }: { path: string; role: string }) {
  const t = worldsToolsMessages();
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => "",
  );
  return (
    <Callout tone="success" title={t("theInvitationIsReady")} live>
      <p>{t("copyTheLinkNowItIs")}</p>
      <CopyText key={path} label={t("invitationLinkRole", { role })} text={origin + path} />
    </Callout>
  );
}
