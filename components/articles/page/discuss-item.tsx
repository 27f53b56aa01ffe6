"use client";

import { CONTENT_ID } from "@/components/shell/page";
import { MessagesSquare } from "@/components/ui/icons";
import { MenuLink } from "@/components/ui/menu";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { discussTextPath } from "@/lib/talk/discuss-paths";
import { selectedInText } from "./selected-text";

type DiscussItemProps = { path: string; revision: number | undefined };

/** The way to discuss what is selected of the article's text when the menu opens, and the article where that is nothing. */
export function DiscussItem({ path, revision }: DiscussItemProps) {
  const t = articleToolsMessages();
  const text = document.getElementById(CONTENT_ID);
  const selected = text && revision !== undefined ? selectedInText(text, document.getSelection()) : null;
  return (
    <MenuLink
      href={selected && revision !== undefined ? discussTextPath(path, { ...selected, revision }) : `${path}/talk#new`}
      icon={<MessagesSquare aria-hidden="true" />}
    >
      {selected ? t("discussTheSelectedText") : t("discussThisArticle")}
    </MenuLink>
  );
}
