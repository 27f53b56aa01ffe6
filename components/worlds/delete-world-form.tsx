"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { WorldView } from "@/lib/worlds/world";

/** Deletes a world; asks for its slug, so that nobody does it by mistake. */
export function DeleteWorldForm({ action, world }: { action: FormAction; world: Pick<WorldView, "slug"> }) {
  const form = useServerForm(action);
  return (
    <ServerForm
      form={form}
      refused="World not deleted"
      actions={<SubmitButton variant="danger">Delete this world</SubmitButton>}
    >
      <TextField
        label={`Type “${world.slug}” to delete it`}
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
