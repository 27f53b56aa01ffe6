"use client";

import { loadArticleMarkdown } from "@/components/api/world-api";
import { Copy } from "@/components/ui/icons";
import { MenuItem } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";

type CopyMarkdownProps = { world: string; article: string };

/** Puts the article as it is now on the clipboard, as Markdown with its claims as footnotes. */
export function CopyMarkdown({ world, article }: CopyMarkdownProps) {
  const t = articleToolsMessages();
  const say = useToast();
  async function copy(): Promise<void> {
    const loading = loadArticleMarkdown(world, article);
    const isOnClipboard = await copied(loading.then((answer) => (answer.ok ? (answer.value.markdown ?? "") : "")));
    const answer = await loading;
    if (!answer.ok) say({ title: t("notCopied"), detail: answer.failure.detail, tone: "error" });
    else if (isOnClipboard) say({ title: t("copied"), detail: t("theArticleAsMarkdownItsClaims"), tone: "success" });
    else say({ title: t("yourBrowserDoesNotAllowCopying"), detail: t("selectTheTextAndCopyIt"), tone: "error" });
  }
  return (
    <MenuItem icon={<Copy aria-hidden="true" />} onSelect={() => void copy()}>
      {t("copyAsMarkdown")}
    </MenuItem>
  );
}

/** Puts a text that is still on its way on the clipboard: some browsers allow that only at the very press of a button. */
async function copied(text: Promise<string>): Promise<boolean> {
  try {
    if (typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(await text);
    else {
      const type = "text/plain";
      await navigator.clipboard.write([
        new ClipboardItem({ [type]: text.then((words) => new Blob([words], { type })) }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
