"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import type { WorldView } from "@/lib/worlds/world";

/** Deletes a world; asks for its slug, so that nobody does it by mistake. */
export function DeleteWorldForm({ action, world }: { action: FormAction; world: Pick<WorldView, "slug"> }) {
  const t = worldsToolsMessages();
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused={t("worldNotDeleted")}
      actions={<SubmitButton variant="danger">{t("deleteThisWorld")}</SubmitButton>}
    >
      <TextField
        label={t("typeSlugToDeleteIt", { slug: world.slug })}
        name="slug"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={form.values.slug}
        error={errorAt(form.state, "slug")}
      />
    </ServerForm>
  );
}
