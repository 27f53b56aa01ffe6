import type { ReactNode } from "react";
import { fieldWords } from "@/lib/document/facts/field-words";
import type { NodeJson } from "@/lib/document/model/json";
import { listAttributes } from "@/lib/document/model/list-attributes";
import { listWords } from "@/lib/document/model/list-words";
import { articleMessages } from "@/lib/language/subjects/article";
import type { Decorator } from "./decorator";

/** A live list: what it finds where a screen knows that, and else what it asks for. */
export function articleList({ attrs }: NodeJson, { attributes, note, list }: Decorator): ReactNode {
  const t = articleMessages();
  const asked = listAttributes(attrs);
  return (
    <div {...attributes} data-article-list="">
      {note}
      {list?.(asked) ?? (
        <p data-list-words="">
          {t("liveListListwordsAtMostLimit", { listWords: listWords(asked, fieldWords), limit: asked.limit })}
        </p>
      )}
    </div>
  );
}
