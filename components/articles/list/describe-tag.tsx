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

type DescribeTagProps = { worldSlug: string; tag: string; description: string };

/** Opens the form in which somebody says what a tag is about. */
export function DescribeTag({ worldSlug, tag, description }: DescribeTagProps) {
  const [open, setOpen] = useState(false);
  const { refresh } = useRouter();
  const say = useToast();
  function saved(): void {
    setOpen(false);
    say({ title: "Description saved", tone: "success" });
    refresh();
  }
  return (
    <Dialog
      title={`What “${tag}” is about`}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<PenLine aria-hidden="true" />}>Describe it</Button>}
    >
      {open && <TagForm worldSlug={worldSlug} tag={tag} description={description} onDone={saved} />}
    </Dialog>
  );
}

function TagForm({ worldSlug, tag, description, onDone }: DescribeTagProps & { onDone: () => void }) {
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
      label="Describe the tag"
      refused="Description not saved"
      actions={<SubmitButton>Save description</SubmitButton>}
    >
      <TextArea
        label="Description"
        name="text"
        rows={4}
        prose
        maxLength={5_000}
        defaultValue={description}
        hint="Which articles carry it, and which do not. If you leave it empty, nothing is said of it."
        error={errorAt(form.state, "text")}
      />
    </ServerForm>
  );
}
