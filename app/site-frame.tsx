import type { ReactNode } from "react";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";
import { ViewerMenu } from "./viewer-menu";

type SiteFrameProps = {
  children: ReactNode;
  /** Without the ways in, on the pages that are the way in. */
  alone?: boolean;
  /** Below the head: the pages of a part of the site. */
  below?: ReactNode;
};

/** Head and foot of the pages that belong to no world. */
export function SiteFrame({ children, alone = false, below }: SiteFrameProps) {
  return (
    <>
      <SiteHeader user={alone ? undefined : <ViewerMenu />} />
      {below}
      {children}
      <SiteFooter />
    </>
  );
}
