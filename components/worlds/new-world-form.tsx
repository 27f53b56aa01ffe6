"use client";

import { useState } from "react";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { suggestedSlug } from "@/lib/worlds/world";
import { VisibilityChoice } from "./visibility-choice";

/** A new world. Its address follows its title until it is typed by hand. */
export function NewWorldForm({ action }: { action: FormAction }) {
  const t = worldsToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  const [title, setTitle] = useState(values.title ?? "");
  const [typedSlug, setTypedSlug] = useState(values.slug ?? null);
  return (
    <ServerForm
      form={form}
      refused={t("couldntCreateTheWorld")}
      actions={<SubmitButton>{t("createTheWorld")}</SubmitButton>}
    >
      <TextField
        label={t("title")}
        name="title"
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={errorAt(state, "title")}
      />
      <TextField
        label={t("address")}
        name="slug"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint={t("theAddressOfYourWorldW")}
        value={typedSlug ?? suggestedSlug(title)}
        onChange={(event) => setTypedSlug(event.currentTarget.value)}
        error={errorAt(state, "slug")}
      />
      <TextArea
        label={t("description")}
        name="description"
        optional
        prose
        hint={t("aSentenceOrTwoForFirst")}
        defaultValue={values.description}
        error={errorAt(state, "description")}
      />
      <VisibilityChoice defaultValue={values.visibility ?? "public"} error={errorAt(state, "visibility")} />
    </ServerForm>
  );
}
