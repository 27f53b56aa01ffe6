"use client";

import { Suspense } from "react";
import { RouteLink } from "@/components/ui/route-link";
import { Room } from "@/components/viewer/room";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { useArticleAccess } from "./article-access";

type DecideLinkProps = {
  href: string;
  /** What of, where several stand beside each other: "claim 3". */
  about?: string;
  /** Something was decided already: then others dispute it. */
  decided?: boolean;
};

/** The way to decide where nothing is decided yet; to a dispute or a request for those who may only propose; nothing for others. */
export function DecideLink(props: DecideLinkProps) {
  return (
    <Suspense fallback={null}>
      <LinkByRights {...props} />
    </Suspense>
  );
}

function LinkByRights({ href, about, decided = false }: DecideLinkProps) {
  const t = articleToolsMessages();
  const access = useArticleAccess();
  if (access !== undefined && !access?.decideCanon && !(access?.signedIn && access.propose)) return null;
  const decides = access === undefined || access?.decideCanon;
  const words = decides ? (decided ? t("decideAgain") : t("decide")) : decided ? t("dispute") : t("askForADecision");
  const link = (
    <RouteLink href={href} className="no-print" {...(about ? { "aria-label": `${words}: ${about}` } : {})}>
      {words}
    </RouteLink>
  );
  return access === undefined ? <Room>{link}</Room> : link;
}
