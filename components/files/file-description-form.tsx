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
import { optionsOf } from "@/lib/language/options";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
import { said } from "@/lib/language/translator";

const LICENCE_OPTIONS = [
  said(talkToolsMessages, { label: "notSaidYet" }, { value: "" }),
  ...optionsOf(LICENCE_KEYS, { label: (value) => LICENCES[value].label }),
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
  const t = talkToolsMessages();
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
      label={t("describeThePicture")}
      refused={t("descriptionNotSaved")}
      actions={<SubmitButton>{t("saveDescription")}</SubmitButton>}
    >
      <TextArea
        label={t("description")}
        name="alt"
        rows={2}
        maxLength={1_000}
        defaultValue={file.alt}
        hint={t("whatItShowsForReadersWho")}
        error={error("alt")}
      />
      <NativeSelect label={t("licence")} name="licence" options={LICENCE_OPTIONS} defaultValue={file.licence} />
      <TextField
        label={t("author")}
        name="author"
        maxLength={200}
        defaultValue={file.author}
        error={error("author")}
        optional
      />
      <TextField
        label={t("source")}
        name="source"
        maxLength={500}
        defaultValue={file.source}
        hint={t("aBookAnArchiveAPage")}
        error={error("source")}
        optional
      />
      <TextField
        label={t("addressOfTheSource")}
        name="sourceUrl"
        placeholder={"https://"}
        defaultValue={file.sourceUrl}
        error={error("sourceUrl")}
        optional
      />
      <TextField
        label={t("usualCaption")}
        name="caption"
        maxLength={1_000}
        defaultValue={file.caption}
        hint={t("whatAnArticlesCaptionBeginsWith")}
        error={error("caption")}
        optional
      />
      <TextField label={t("name")} name="name" maxLength={120} defaultValue={file.name} error={error("name")} />
      {children}
    </ServerForm>
  );
}
