"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { callApi } from "@/components/api/api-client";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { tagPath } from "@/lib/articles/structure/world-page";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";

type RenameTagProps = { worldSlug: string; tag: string; articles: number };

/** Gives all articles of a tag another one in its place, after asking which. */
export function RenameTag({ worldSlug, tag, articles }: RenameTagProps) {
  const t = listsToolsMessages();
  const router = useRouter();
  const say = useToast();
  const [to, setTo] = useState(tag);
  const [summary, setSummary] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function confirm() {
    const params = { world: worldSlug, tag };
    const body = { to, summary };
    const answer = await callApi("post", "/worlds/{world}/tags/{tag}/rename", { params, body, patient: true });
    setRefusal(answer.ok ? null : refusalOfCall(answer.failure));
    if (!answer.ok) return false;
    const { done, left } = answer.value;
    const [first] = left;
    say({
      title: t("changedIn", { articles: t("countArticles", { count: done.length }) }),
      tone: left.length === 0 ? "success" : "warning",
      ...(first
        ? {
            detail: t("leftIn", {
              articles: t("countArticles", { count: left.length }),
              title: first.title,
              why: first.why,
            }),
          }
        : {}),
    });
    if (left.length === 0) router.push(tagPath(worldSlug, to.trim().toLowerCase()));
    else router.refresh();
  }

  return (
    <AlertDialog
      title={t("renameTheTagTag", { tag })}
      description={t("willCarry", { articles: t("countArticles", { count: articles }) })}
      confirmLabel={t("renameIt")}
      onConfirm={confirm}
      trigger={<Button>{t("renameOrMerge")}</Button>}
    >
      <TextField
        label={t("newNameOrTheTagTo")}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        maxLength={60}
      />
      <TextField
        label={t("summary")}
        hint={t("inTheHistoryOfEachArticle2")}
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      <RefusalNotice title={t("tagNotRenamed")} refusal={refusal} />
    </AlertDialog>
  );
}
