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
import { articleDialogsMessages } from "@/lib/language/subjects/article-dialogs";
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
  const t = articleDialogsMessages();
  return (
    <Dialog
      title={t("mergeTitleIntoAnotherArticle", { title: props.title })}
      description={t("allLinksToItWillLead")}
      open={open}
      onOpenChange={onOpenChange}
      finalFocus={finalFocus}
    >
      <MergeForm {...props} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

function MergeForm({ onDone, ...props }: MergeProps & { onDone: () => void }) {
  const t = articleDialogsMessages();
  const [, , world = "", , article = ""] = props.path.split("/").map(decodeURIComponent);
  const [load] = useState(() => async (query: string, signal: AbortSignal) => {
    const found = await articlesFound(world, query, signal);
    return found.filter(({ value }) => value !== article);
  });
  const form = useMerge({ ...props, onDone });
  return (
    <ServerForm form={form} refused={t("nothingMerged")} actions={<SubmitButton>{t("mergeTheArticles")}</SubmitButton>}>
      <Combobox
        label={t("into")}
        name="into"
        load={load}
        placeholder={t("typeItsTitle")}
        emptyText={t("noArticleByThatTitle")}
        error={form.state.errors.find(({ path }) => path === "into")?.message}
      />
      <RadioGroup
        label={t("whichTextIsLeft")}
        name="text"
        defaultValue="both"
        options={[
          {
            value: "both",
            label: t("both"),
            hint: t("thisOnesTextBelowTheOthers"),
          },
          { value: "into", label: t("theOthersText") },
          {
            value: "from",
            label: t("thisOnesText"),
            hint: t("itTakesThePlaceOfThe"),
          },
        ]}
      />
      <TextField label={t("why")} name="summary" hint={t("shownInTheHistory")} optional maxLength={300} />
    </ServerForm>
  );
}

function useMerge({ path, title, revision, merge, onDone }: MergeProps & { onDone: () => void }) {
  const t = articleDialogsMessages();
  const say = useToast();
  const router = useRouter();
  async function send(_: FormState<string>, typed: FormData): Promise<FormState<string>> {
    const text: MergedText = MERGED_TEXTS.find((each) => each === typed.get("text")) ?? "both";
    const into = String(typed.get("into"));
    const merged = await merge({ into, text, baseRevision: revision, summary: String(typed.get("summary")) });
    return answeredWith(merged, ({ slug }) => slug);
  }
  function announce(slug: string) {
    say({ title: t("titleWasMergedIntoThisArticle", { title }), tone: "success" });
    onDone();
    router.push(pathBeside(path, slug));
  }
  return useServerForm(send, { onDone: announce });
}
