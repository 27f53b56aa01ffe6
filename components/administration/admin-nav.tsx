import { WorldNav } from "@/components/shell/world-nav";
import { adminMessages } from "@/lib/language/subjects/admin";
import { said } from "@/lib/language/translator";

const PAGES = [
  said(adminMessages, { label: "overview" }, { href: "/admin", exact: true }),
  said(adminMessages, { label: "accounts" }, { href: "/admin/accounts" }),
  said(adminMessages, { label: "worlds" }, { href: "/admin/worlds" }),
  said(adminMessages, { label: "eMail" }, { href: "/admin/mail" }),
  said(adminMessages, { label: "log" }, { href: "/admin/log" }),
];

/** The pages of the administration. */
export function AdminNav() {
  const t = adminMessages();
  return <WorldNav label={t("siteAdministration")} items={PAGES} />;
}
