import { WorldNav } from "@/components/shell/world-nav";

const PAGES = [
  { href: "/admin", label: "Overview", exact: true },
  { href: "/admin/accounts", label: "Accounts" },
  { href: "/admin/worlds", label: "Worlds" },
  { href: "/admin/mail", label: "E-mail" },
  { href: "/admin/log", label: "Log" },
];

/** The pages of the administration. */
export function AdminNav() {
  return <WorldNav label="Site administration" items={PAGES} />;
}
