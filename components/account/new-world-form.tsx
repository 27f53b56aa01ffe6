"use client";

import { useActionState, useState } from "react";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction, UNSENT } from "@/components/form/form-state";
import { FormErrors } from "@/components/ui/form-errors";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { suggestedSlug } from "@/lib/worlds/world";
import { VisibilityChoice } from "./visibility-choice";

/** A new world. Its address follows its title until it is typed by hand. */
export function NewWorldForm({ action }: { action: FormAction }) {
  const [state, send] = useActionState(action, UNSENT);
  const [title, setTitle] = useState("");
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  return (
    <form action={send} className={styles.form} noValidate>
      <FormErrors title="There is no world yet" errors={state.errors} />
      <TextField
        label="Title"
        name="title"
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        error={errorAt(state, "title")}
      />
      <TextField
        label="Address"
        name="slug"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint="What stands behind /w/ in its addresses. It stays as it is."
        value={typedSlug ?? suggestedSlug(title)}
        onChange={(event) => setTypedSlug(event.currentTarget.value)}
        error={errorAt(state, "slug")}
      />
      <TextArea
        label="What it is about"
        name="description"
        optional
        prose
        hint="A sentence or two, for who comes here first."
        defaultValue={state.values.description}
        error={errorAt(state, "description")}
      />
      <VisibilityChoice
        key={state.values.visibility}
        defaultValue={state.values.visibility ?? "public"}
        error={errorAt(state, "visibility")}
      />
      <div className={styles.acts}>
        <SubmitButton>Create the world</SubmitButton>
      </div>
    </form>
  );
}
