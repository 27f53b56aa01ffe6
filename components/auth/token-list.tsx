"use client";

import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { useToast } from "@/components/ui/toast";
import type { TokenView } from "@/lib/auth/read";
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
  const say = useToast();
  const sayRefusal = useRefusalToast();

  async function end({ id, name }: Listed) {
    const refusal = await attempted(() => revoke(id));
    if (refusal) sayRefusal("Not revoked", refusal);
    else say({ title: `The ${thing} “${name}” is revoked`, tone: "success" });
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
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.name}>{token.name}</div>
        <div className={styles.facts}>
          Created <DateTime value={token.createdAt} />,{" "}
          {token.lastUsedAt ? (
            <>
              last used <DateTime value={token.lastUsedAt} to="minute" />
            </>
          ) : (
            "never used"
          )}
          {token.expiresAt && (
            <>
              , expires <DateTime value={token.expiresAt} to="minute" />
            </>
          )}
        </div>
      </div>
      <AlertDialog
        title={`Revoke the ${thing} “${token.name}”?`}
        description="Whatever uses it stops working immediately. This cannot be undone; you can create a new one."
        confirmLabel={`Revoke the ${thing}`}
        danger
        onConfirm={onRevoke}
        trigger={
          <Button size="small" aria-label={`Revoke the ${thing} ${token.name}`}>
            Revoke
          </Button>
        }
      />
    </li>
  );
}
