"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import type { WorldView } from "@/lib/worlds/world";
import { VisibilityChoice } from "./visibility-choice";

/** What a world's owner may change of it. */
export function WorldSettingsForm({ action, world }: { action: FormAction; world: WorldView }) {
  const t = worldsToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  const shown = { title: world.title, description: world.description, visibility: world.visibility, ...values };
  return (
    <ServerForm
      form={form}
      refused={t("settingsNotSaved")}
      actions={
        <>
          <SubmitButton>{t("saveSettings")}</SubmitButton>
          <Saved state={state}>{t("settingsSaved")}</Saved>
        </>
      }
    >
      <TextField
        label={t("title")}
        name="title"
        autoComplete="off"
        hint={t("itsAddressStaysWSlug", { slug: world.slug })}
        defaultValue={shown.title}
        error={errorAt(state, "title")}
      />
      <TextArea
        label={t("description")}
        name="description"
        optional
        prose
        defaultValue={shown.description}
        error={errorAt(state, "description")}
      />
      <VisibilityChoice defaultValue={shown.visibility} error={errorAt(state, "visibility")} />
    </ServerForm>
  );
}
