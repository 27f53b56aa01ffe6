import type { ReactNode } from "react";
import { SiteFrame } from "@/app/site-frame";
import { AdminNav } from "@/components/administration/admin-nav";
import { administratorOrNotFound } from "./administrator";

/** The pages of whoever runs the installation. Each asks for itself, too: a layout is not rendered anew for every page. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  await administratorOrNotFound("/admin");
  return <SiteFrame below={<AdminNav />}>{children}</SiteFrame>;
}
