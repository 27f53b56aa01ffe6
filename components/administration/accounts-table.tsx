import { clsx } from "clsx";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { Table } from "@/components/ui/table";
import type { AccountEntry } from "@/lib/administration/read-accounts";
import { adminMessages } from "@/lib/language/subjects/admin";
import { formatBytes } from "@/lib/quotas/quota";
import styles from "./administration.module.css";

/** Accounts with what they use and when they were there last. */
export function AccountsTable({ accounts }: { accounts: readonly AccountEntry[] }) {
  const t = adminMessages();
  return (
    <Table caption={t("accounts")}>
      <thead>
        <tr>
          <th scope="col">{t("account")}</th>
          <th scope="col" data-number className={styles.wide}>
            {t("worlds")}
          </th>
          <th scope="col" data-number className={styles.wide}>
            {t("text")}
          </th>
          <th scope="col" className={clsx(styles.wide, styles.apart)}>
            {t("joined")}
          </th>
          <th scope="col" className={styles.wide}>
            {t("lastSeen")}
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.id} account={account} />
        ))}
      </tbody>
    </Table>
  );
}

function AccountRow({ account }: { account: AccountEntry }) {
  const t = adminMessages();
  const { id, name, email, ownsInstallation, verified, joined, lastSeen, worlds, bytes, suspension } = account;
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          <RouteLink href={`/admin/accounts/${id}`}>{name}</RouteLink>
          {ownsInstallation && <Badge tone="info">{t("runsThisSite")}</Badge>}
          {suspension && <Badge tone="error">{t("suspended")}</Badge>}
        </span>
        <span className={styles.under}>
          {email}
          {!verified && t("notVerified")}
        </span>
        {suspension && <span className={styles.under}>{t("reasonReason", { reason: suspension.reason })}</span>}
        <span className={styles.narrow}>
          {worlds} {worlds === 1 ? "world" : "worlds"},{" "}
          {t.rich("formatbytesJoined", { formatBytes: formatBytes(bytes), date: () => <DateTime value={joined} /> })}
        </span>
      </th>
      <td data-number className={styles.wide}>
        {worlds}
      </td>
      <td data-number className={styles.wide}>
        {formatBytes(bytes)}
      </td>
      <td className={clsx(styles.wide, styles.apart)}>
        <DateTime value={joined} />
      </td>
      <td className={styles.wide}>{lastSeen ? <DateTime value={lastSeen} /> : t("notKnown")}</td>
    </tr>
  );
}
