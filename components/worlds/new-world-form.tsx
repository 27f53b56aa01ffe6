"use client";

import { useState } from "react";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { suggestedSlug } from "@/lib/worlds/world";
import { VisibilityChoice } from "./visibility-choice";

/** A new world. Its address follows its title until it is typed by hand. */
export function NewWorldForm({ action }: { action: FormAction }) {
  const form = useServerForm(action);
  const { state, values } = form;
  const [title, setTitle] = useState(values.title ?? "");
  const [typedSlug, setTypedSlug] = useState(values.slug ?? null);
  return (
    <ServerForm form={form} refused="Couldn’t create the world" actions={<SubmitButton>Create the world</SubmitButton>}>
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
        hint="The address of your world: /w/… It cannot be changed later. Private worlds have addresses too, so one that is taken may belong to a world you cannot see."
        value={typedSlug ?? suggestedSlug(title)}
        onChange={(event) => setTypedSlug(event.currentTarget.value)}
        error={errorAt(state, "slug")}
      />
      <TextArea
        label="Description"
        name="description"
        optional
        prose
        hint="A sentence or two for first-time visitors."
        defaultValue={values.description}
        error={errorAt(state, "description")}
      />
      <VisibilityChoice defaultValue={values.visibility ?? "public"} error={errorAt(state, "visibility")} />
    </ServerForm>
  );
}
