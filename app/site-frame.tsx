import type { ReactNode } from "react";
import { ViewerMenu } from "@/app/viewer-menu";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";

/** Head and foot of the pages that belong to no world. `alone`: without the ways in, on the pages that are the way in. */
export function SiteFrame({ children, alone = false }: { children: ReactNode; alone?: boolean }) {
  return (
    <>
      <SiteHeader user={alone ? undefined : <ViewerMenu />} />
      {children}
      <SiteFooter />
    </>
  );
}
