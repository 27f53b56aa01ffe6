"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { failedCall } from "@/components/form/failed-call";
import { errorAt, type FormState, textsOf, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { PenLine } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useToast } from "@/components/ui/toast";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";

type DescribeTagProps = { worldSlug: string; tag: string; description: string };

/** Opens the form in which somebody says what a tag is about. */
export function DescribeTag({ worldSlug, tag, description }: DescribeTagProps) {
  const t = listsToolsMessages();
  const [open, setOpen] = useState(false);
  const { refresh } = useRouter();
  const say = useToast();
  function saved(): void {
    setOpen(false);
    say({ title: t("descriptionSaved"), tone: "success" });
    refresh();
  }
  return (
    <Dialog
      title={t("whatTagIsAbout", { tag })}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<PenLine aria-hidden="true" />}>{t("describeIt")}</Button>}
    >
      {open && <TagForm worldSlug={worldSlug} tag={tag} description={description} onDone={saved} />}
    </Dialog>
  );
}

function TagForm({ worldSlug, tag, description, onDone }: DescribeTagProps & { onDone: () => void }) {
  const t = listsToolsMessages();
  const form = useServerForm(describe, { onDone });
  async function describe(_: FormState, sent: FormData): Promise<FormState> {
    const { text = "" } = textsOf(sent);
    const params = { world: worldSlug, tag };
    const answer = await callApi("put", "/worlds/{world}/tags/{tag}", { params, body: { text } });
    if (answer.ok) return { ...UNSENT, done: true };
    const { kind, issues } = answer.failure;
    return kind === "invalid" ? { values: {}, errors: issues } : failedCall(answer.failure);
  }
  return (
    <ServerForm
      form={form}
      label={t("describeTheTag")}
      refused={t("descriptionNotSaved")}
      actions={<SubmitButton>{t("saveDescription")}</SubmitButton>}
    >
      <TextArea
        label={t("description")}
        name="text"
        rows={4}
        prose
        maxLength={5_000}
        defaultValue={description}
        hint={t("whichArticlesCarryItAndWhich")}
        error={errorAt(form.state, "text")}
      />
    </ServerForm>
  );
}
