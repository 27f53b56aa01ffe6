"use client";

import type { Editor } from "@tiptap/core";
import { callApi } from "@/components/api/api-client";
import { failedCall } from "@/components/form/failed-call";
import { errorAt, type FormState, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { editorMessages } from "@/lib/language/subjects/editor";
import { insertPictures } from "./add-pictures";
import type { Pictures } from "./use-pictures";

type AddByAddressProps = { editor: Editor; world: string; pictures: Pictures };

/** A picture that the server fetches: what is kept here stays when it is gone there. */
export function AddByAddress({ editor, world, pictures }: AddByAddressProps) {
  const t = editorMessages();
  const form = useServerForm<string>(fetchIt, {
    onDone: (file) => {
      pictures.close();
      insertPictures(editor, [file]);
      pictures.added([file]);
    },
  });

  async function fetchIt(_: FormState<string>, typed: FormData): Promise<FormState<string>> {
    const body = { url: String(typed.get("url")) };
    const answer = await callApi("post", "/worlds/{world}/files/fetch", { params: { world }, body, patient: true });
    if (answer.ok) return { ...UNSENT, done: answer.value.id };
    const { kind, detail, issues } = answer.failure;
    if (kind !== "invalid") return failedCall(answer.failure);
    return { values: {}, errors: [{ path: "url", message: issues[0]?.message ?? detail }] };
  }

  return (
    <ServerForm
      form={form}
      small
      refused={t("pictureNotAdded")}
      actions={<SubmitButton>{t("fetchThePicture")}</SubmitButton>}
    >
      <TextField
        label={t("addressOfThePicture")}
        name="url"
        placeholder="https://"
        hint={t("thePictureIsCopiedIntoThis")}
        error={errorAt(form.state, "url")}
      />
    </ServerForm>
  );
}
