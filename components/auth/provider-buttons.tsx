"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { authMessages } from "@/lib/language/subjects/auth";

type ProviderButtonsProps = { providers: readonly { id: string; name: string }[]; callbackUrl: string; verb?: string };

/** The ways to sign in through somebody else, where any are set up. */
export function ProviderButtons({
  providers,
  callbackUrl,
  verb = authMessages()("continueWith"),
}: ProviderButtonsProps) {
  const [going, setGoing] = useState<string | null>(null);
  return providers.map(({ id, name }) => (
    <Button
      key={id}
      fill
      busy={going === id}
      onClick={() => {
        setGoing(id);
        signIn(id, { callbackUrl }).catch(() => setGoing(null));
      }}
    >
      {verb} {name}
    </Button>
  ));
}
