"use client";

import { useRouter } from "next/navigation";
import { answeredWith } from "@/components/form/answered-with";
import type { FormState } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Dialog } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { slugOf } from "@/lib/document/model/slug";
import { articleDialogsMessages } from "@/lib/language/subjects/article-dialogs";
import type { ArticleActions } from "./article-access";
import { pathBeside } from "./path-beside";

type MoveDialogProps = {
  path: string;
  title: string;
  move: ArticleActions["move"];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  finalFocus: () => HTMLElement | null;
};

/** Gives an article another address. */
export function MoveDialog({ open, onOpenChange, finalFocus, ...props }: MoveDialogProps) {
  const t = articleDialogsMessages();
  return (
    <Dialog
      title={t("changeTheAddress")}
      description={t("theAddressOfNowWillLead")}
      open={open}
      onOpenChange={onOpenChange}
      finalFocus={finalFocus}
    >
      <MoveForm {...props} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

type MoveFormProps = { path: string; title: string; move: ArticleActions["move"]; onDone: () => void };

function MoveForm({ path, title, move, onDone }: MoveFormProps) {
  const t = articleDialogsMessages();
  const say = useToast();
  const router = useRouter();
  async function send(_: FormState<string>, typed: FormData): Promise<FormState<string>> {
    return answeredWith(await move({ slug: String(typed.get("slug")) }), ({ slug }) => slug);
  }
  function announce(slug: string) {
    say({ title: t("theArticleHasItsNewAddress"), tone: "success" });
    onDone();
    router.push(pathBeside(path, slug));
  }
  const form = useServerForm(send, { onDone: announce });
  return (
    <ServerForm
      form={form}
      refused={t("addressNotChanged")}
      actions={<SubmitButton>{t("changeTheAddress")}</SubmitButton>}
    >
      <TextField
        label={t("address")}
        name="slug"
        hint={t("theLastPartOfItAs")}
        defaultValue={slugOf(title)}
        maxLength={200}
      />
    </ServerForm>
  );
}
