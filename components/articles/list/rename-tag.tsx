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
import { countLabel } from "@/lib/base/count-label";

type RenameTagProps = { worldSlug: string; tag: string; articles: number };

/** Gives all articles of a tag another one in its place, after asking which. */
export function RenameTag({ worldSlug, tag, articles }: RenameTagProps) {
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
      title: `Changed in ${countLabel(done.length, "article")}`,
      tone: left.length === 0 ? "success" : "warning",
      ...(first
        ? { detail: `Left as it is in ${countLabel(left.length, "article")}, such as “${first.title}”: ${first.why}` }
        : {}),
    });
    if (left.length === 0) router.push(tagPath(worldSlug, to.trim().toLowerCase()));
    else router.refresh();
  }

  return (
    <AlertDialog
      title={`Rename the tag “${tag}”`}
      description={`${countLabel(articles, "article")} will carry the other tag in its place, each with a revision of its own. If there is a tag of that name, the two become one. The list of tags can undo it.`}
      confirmLabel="Rename it"
      onConfirm={confirm}
      trigger={<Button>Rename or merge…</Button>}
    >
      <TextField
        label="New name, or the tag to merge it into"
        value={to}
        onChange={(event) => setTo(event.target.value)}
        maxLength={60}
      />
      <TextField
        label="Summary"
        hint="In the history of each article."
        optional
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        maxLength={500}
      />
      <RefusalNotice title="Tag not renamed" refusal={refusal} />
    </AlertDialog>
  );
}
