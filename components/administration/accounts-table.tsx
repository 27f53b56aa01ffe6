import { clsx } from "clsx";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { Table } from "@/components/ui/table";
import type { AccountEntry } from "@/lib/administration/read-accounts";
import { formatBytes } from "@/lib/quotas/quota";
import styles from "./administration.module.css";

/** Accounts with what they use and when they were there last. */
export function AccountsTable({ accounts }: { accounts: readonly AccountEntry[] }) {
  return (
    <Table caption="Accounts">
      <thead>
        <tr>
          <th scope="col">Account</th>
          <th scope="col" data-number className={styles.wide}>
            Worlds
          </th>
          <th scope="col" data-number className={styles.wide}>
            Text
          </th>
          <th scope="col" className={clsx(styles.wide, styles.apart)}>
            Joined
          </th>
          <th scope="col" className={styles.wide}>
            Last seen
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
  const { id, name, email, ownsInstallation, verified, joined, lastSeen, worlds, bytes, suspension } = account;
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          <RouteLink href={`/admin/accounts/${id}`}>{name}</RouteLink>
          {ownsInstallation && <Badge tone="info">Runs this site</Badge>}
          {suspension && <Badge tone="error">Suspended</Badge>}
        </span>
        <span className={styles.under}>
          {email}
          {!verified && " · not verified"}
        </span>
        {suspension && <span className={styles.under}>Reason: {suspension.reason}</span>}
        <span className={styles.narrow}>
          {worlds} {worlds === 1 ? "world" : "worlds"}, {formatBytes(bytes)}, joined <DateTime value={joined} />
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
      <td className={styles.wide}>{lastSeen ? <DateTime value={lastSeen} /> : "Not known"}</td>
    </tr>
  );
}
