"use client";

import type { ReactNode } from "react";
import { callApi } from "@/components/api/api-client";
import { failedCall } from "@/components/form/failed-call";
import { errorAt, type FormState, textsOf, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { NativeSelect } from "@/components/ui/native-select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { FileDescription } from "@/lib/files/file";
import { LICENCE_KEYS, LICENCES, type LicenceKey } from "@/lib/files/licence";

const LICENCE_OPTIONS = [
  { value: "", label: "Not said yet" },
  ...LICENCE_KEYS.map((value) => ({ value, label: LICENCES[value].label })),
];

type FileDescriptionFormProps = {
  worldSlug: string;
  file: FileDescription & { readonly id: string };
  onDone: () => void;
  /** More fields, above the button. */
  children?: ReactNode;
};

/** Says what a picture shows, who made it and how it may be used. */
export function FileDescriptionForm({ worldSlug, file, onDone, children }: FileDescriptionFormProps) {
  const form = useServerForm(describe, { onDone });

  async function describe(_: FormState, sent: FormData): Promise<FormState> {
    const { name, alt, caption, licence, author, source, sourceUrl } = textsOf(sent);
    const body = { name, alt, caption, licence: licence as LicenceKey | "", author, source, sourceUrl };
    const answer = await callApi("put", "/worlds/{world}/files/{file}", {
      params: { world: worldSlug, file: file.id },
      body,
    });
    if (answer.ok) return { ...UNSENT, done: true };
    const { kind, issues } = answer.failure;
    return kind === "invalid" ? { values: {}, errors: issues } : failedCall(answer.failure);
  }

  const error = (name: string) => errorAt(form.state, name);
  return (
    <ServerForm
      form={form}
      label="Describe the picture"
      refused="Description not saved"
      actions={<SubmitButton>Save description</SubmitButton>}
    >
      <TextArea
        label="Description"
        name="alt"
        rows={2}
        maxLength={1_000}
        defaultValue={file.alt}
        hint="What it shows, for readers who do not see it."
        error={error("alt")}
      />
      <NativeSelect label="Licence" name="licence" options={LICENCE_OPTIONS} defaultValue={file.licence} />
      <TextField
        label="Author"
        name="author"
        maxLength={200}
        defaultValue={file.author}
        error={error("author")}
        optional
      />
      <TextField
        label="Source"
        name="source"
        maxLength={500}
        defaultValue={file.source}
        hint="A book, an archive, a page, or who gave it."
        error={error("source")}
        optional
      />
      <TextField
        label="Address of the source"
        name="sourceUrl"
        placeholder="https://"
        defaultValue={file.sourceUrl}
        error={error("sourceUrl")}
        optional
      />
      <TextField
        label="Usual caption"
        name="caption"
        maxLength={1_000}
        defaultValue={file.caption}
        hint="What an article’s caption begins with."
        error={error("caption")}
        optional
      />
      <TextField label="Name" name="name" maxLength={120} defaultValue={file.name} error={error("name")} />
      {children}
    </ServerForm>
  );
}
