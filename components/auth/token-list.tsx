"use client";

import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { useToast } from "@/components/ui/toast";
import type { TokenView } from "@/lib/auth/read";
import { authMessages } from "@/lib/language/subjects/auth";
import styles from "./rows.module.css";

/** A token, or a key, which never expires. */
type Listed = Omit<TokenView, "expiresAt"> & Partial<Pick<TokenView, "expiresAt">>;

type TokenListProps = {
  /** What it is called: "token". */
  thing?: string;
  tokens: readonly Listed[];
  /** Returns the refusal, or null. */
  revoke: (id: string) => Promise<Refusal | null>;
};

/** The tokens that were not revoked, and the end of each. */
export function TokenList({ thing = "token", tokens, revoke }: TokenListProps) {
  const t = authMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function end({ id, name }: Listed) {
    const refusal = await attempted(() => revoke(id));
    if (refusal) sayRefusal(t("notRevoked"), refusal);
    else say({ title: t("theThingNameIsRevoked", { thing, name }), tone: "success" });
  }

  return (
    <ul className={styles.rows}>
      {tokens.map((token) => (
        <TokenRow key={token.id} thing={thing} token={token} onRevoke={() => end(token)} />
      ))}
    </ul>
  );
}

type TokenRowProps = { thing: string; token: Listed; onRevoke: () => Promise<void> };

function TokenRow({ thing, token, onRevoke }: TokenRowProps) {
  const { lastUsedAt, expiresAt } = token;
  const t = authMessages();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.name}>{token.name}</div>
        <div className={styles.facts}>
          {t.rich("createdDate", { date: () => <DateTime value={token.createdAt} /> })}{" "}
          {lastUsedAt
            ? t.rich("lastUsedDate", { date: () => <DateTime value={lastUsedAt} to="minute" /> })
            : t("neverUsed")}
          {expiresAt && t.rich("expiresDate", { date: () => <DateTime value={expiresAt} to="minute" /> })}
        </div>
      </div>
      <AlertDialog
        title={t("revokeTheThingName", { thing, name: token.name })}
        description={t("whateverUsesItStopsWorkingImmediately")}
        confirmLabel={t("revokeTheThing", { thing })}
        danger
        onConfirm={onRevoke}
        trigger={
          <Button size="small" aria-label={t("revokeTheThingName2", { thing, name: token.name })}>
            {t("revoke")}
          </Button>
        }
      />
    </li>
  );
}
