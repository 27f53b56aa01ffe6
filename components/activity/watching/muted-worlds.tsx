"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import rows from "@/components/auth/rows.module.css";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { RouteLink } from "@/components/ui/route-link";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

type MutedWorldsProps = {
  worlds: readonly { readonly slug: string; readonly title: string }[];
  /** Begins the mails of a world again; returns the refusal, or null. */
  unmute: (world: string) => Promise<Refusal | null>;
};

/** The worlds of which one wants no mail. */
export function MutedWorlds({ worlds, unmute }: MutedWorldsProps) {
  return (
    <ul className={rows.rows}>
      {worlds.map(({ slug, title }) => (
        <li key={slug} className={rows.row}>
          <div className={rows.words}>
            <RouteLink href={`/w/${slug}`}>{title}</RouteLink>
          </div>
          <Unmute unmute={unmute.bind(null, slug)} />
        </li>
      ))}
    </ul>
  );
}

function Unmute({ unmute }: { unmute: () => Promise<Refusal | null> }) {
  const t = worldsToolsMessages();
  const [busy, setBusy] = useState(false);
  const sayRefusal = useRefusalToast();
  async function begin(): Promise<void> {
    setBusy(true);
    const refusal = await attempted(unmute);
    setBusy(false);
    if (refusal) sayRefusal(t("nothingChanged"), refusal);
  }
  return (
    <Button size="small" variant="quiet" busy={busy} onClick={() => void begin()}>
      {t("sendEMailAgain")}
    </Button>
  );
}
