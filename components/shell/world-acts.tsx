"use client";

import { usePathname } from "next/navigation";
import { LinkButton } from "@/components/ui/link-button";
import { shellMessages } from "@/lib/language/subjects/shell";

/** Ways on from a page of a world that is not there: the address is all that is known of it. */
export function WorldActs() {
  const t = shellMessages();
  const home = usePathname().split("/").slice(0, 3).join("/");
  return (
    <>
      <LinkButton href={`${home}/articles`} variant="primary">
        {t("allArticles")}
      </LinkButton>
      <LinkButton href={`${home}/search`}>{t("search")}</LinkButton>
      <LinkButton href={home}>{t("worldHome")}</LinkButton>
    </>
  );
}
