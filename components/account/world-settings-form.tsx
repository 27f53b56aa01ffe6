"use client";

import { useActionState } from "react";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { WorldView } from "@/lib/worlds/world";
import { VisibilityChoice } from "./visibility-choice";

/** What a world's owner may change of it. */
export function WorldSettingsForm({ action, world }: { action: FormAction; world: WorldView }) {
  const [state, send] = useActionState(action, UNSENT);
  const shown = { title: world.title, description: world.description, visibility: world.visibility, ...state.values };
  return (
    <form action={send} className={styles.form} noValidate>
      <FormErrors errors={state.errors} />
      <TextField
        label="Title"
        name="title"
        autoComplete="off"
        hint={`Its address stays /w/${world.slug}.`}
        defaultValue={shown.title}
        error={errorAt(state, "title")}
      />
      <TextArea
        label="What it is about"
        name="description"
        optional
        prose
        defaultValue={shown.description}
        error={errorAt(state, "description")}
      />
      <VisibilityChoice key={shown.visibility} defaultValue={shown.visibility} error={errorAt(state, "visibility")} />
      <div className={styles.acts}>
        <SubmitButton>Save the settings</SubmitButton>
        <Saved state={state}>The settings are saved.</Saved>
      </div>
    </form>
  );
}
