"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import type { Opened, WorkPlace } from "@/components/editor/saving/open-work";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Skeleton } from "@/components/ui/skeleton";
import type { Result } from "@/lib/base/result";
import { editorMessages } from "@/lib/language/subjects/editor";

/** The heavy part, asked for by this page alone. */
const ArticleEditor = dynamic(() => import("./article-editor"), {
  ssr: false,
  loading: () => <Skeleton lines={8} label={editorMessages()("openingTheEditor")} />,
});

type EditorLoaderProps = WorkPlace & { tagsInUse: readonly string[] };

/** Reads the article and the drafts afresh, also when the page comes back out of the browser's memory, and opens the editor. */
export function EditorLoader({ tagsInUse, title, draft, template, ...at }: EditorLoaderProps) {
  const t = editorMessages();
  const [opened, setOpened] = useState<Result<Opened, ApiFailure> | null>(null);
  const [tries, setTries] = useState(0);
  const [place] = useState<WorkPlace>({
    ...at,
    ...(title ? { title } : {}),
    ...(draft ? { draft } : {}),
    ...(template ? { template } : {}),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` goes up to ask again
  useEffect(() => {
    let gone = false;
    const open = async () => {
      const { openWork } = await import("@/components/editor/saving/open-work");
      const result = await openWork(place);
      if (!gone) setOpened(result);
    };
    void open();
    return () => {
      gone = true;
    };
  }, [place, tries]);
  if (!opened) return <Skeleton lines={8} label={t("openingTheEditor")} />;
  if (opened.ok) return <ArticleEditor place={place} opened={opened.value} tagsInUse={tagsInUse} />;
  const again = () => {
    setOpened(null);
    setTries(tries + 1);
  };
  return (
    <Callout
      tone="error"
      live
      title={t("theArticleCouldNotBeOpened")}
      actions={
        <Button size="small" onClick={again}>
          {t("tryAgain")}
        </Button>
      }
    >
      {opened.failure.detail}
    </Callout>
  );
}
