"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { articlesFound } from "@/components/api/article-options";
import { answeredWith } from "@/components/form/answered-with";
import type { FormState } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { MERGED_TEXTS, type MergedText } from "@/lib/articles/addresses/merged-text";
import type { ArticleActions } from "./article-access";
import { pathBeside } from "./path-beside";

type MergeProps = {
  path: string;
  title: string;
  /** The article's newest revision. */
  revision: number;
  merge: ArticleActions["merge"];
};

type MergeDialogProps = MergeProps & {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  finalFocus: () => HTMLElement | null;
};

/** Merges an article into another. */
export function MergeDialog({ open, onOpenChange, finalFocus, ...props }: MergeDialogProps) {
  return (
    <Dialog
      title={`Merge “${props.title}” into another article`}
      description="All links to it will lead to the other article. Its history is kept, and restoring it from the trash takes the merge back."
      open={open}
      onOpenChange={onOpenChange}
      finalFocus={finalFocus}
    >
      <MergeForm {...props} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function MergeForm({ onDone, ...props }: MergeProps & { onDone: () => void }) {
  const [, , world = "", , article = ""] = props.path.split("/").map(decodeURIComponent);
  const [load] = useState(() => async (query: string, signal: AbortSignal) => {
    const found = await articlesFound(world, query, signal);
    return found.filter(({ value }) => value !== article);
  });
  const form = useMerge({ ...props, onDone });
  return (
    <ServerForm form={form} refused="Nothing merged" actions={<SubmitButton>Merge the articles</SubmitButton>}>
      <Combobox
        label="Into"
        name="into"
        load={load}
        placeholder="Type its title"
        emptyText="No article by that title."
        error={form.state.errors.find(({ path }) => path === "into")?.message}
      />
      <RadioGroup
        label="Which text is left"
        name="text"
        defaultValue="both"
        options={[
          {
            value: "both",
            label: "Both",
            hint: "This one’s text below the other’s, to be made one by you afterwards.",
          },
          { value: "into", label: "The other’s text" },
          {
            value: "from",
            label: "This one’s text",
            hint: "It takes the place of the other’s, which stays in its history.",
          },
        ]}
      />
      <TextField label="Why" name="summary" hint="Shown in the history." optional maxLength={300} />
    </ServerForm>
  );
}

function useMerge({ path, title, revision, merge, onDone }: MergeProps & { onDone: () => void }) {
  const say = useToast();
  const router = useRouter();
  async function send(_: FormState<string>, typed: FormData): Promise<FormState<string>> {
    const text: MergedText = MERGED_TEXTS.find((each) => each === typed.get("text")) ?? "both";
    const into = String(typed.get("into"));
    const merged = await merge({ into, text, baseRevision: revision, summary: String(typed.get("summary")) });
    return answeredWith(merged, ({ slug }) => slug);
  }
  function announce(slug: string) {
    say({ title: `“${title}” was merged into this article`, tone: "success" });
    onDone();
    router.push(pathBeside(path, slug));
  }
  return useServerForm(send, { onDone: announce });
}
