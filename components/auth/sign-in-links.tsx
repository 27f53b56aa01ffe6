"use client";

import { usePathname } from "next/navigation";
import { LinkButton } from "@/components/ui/link-button";
import { returnPath } from "@/lib/base/safe-redirect";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import styles from "./viewer-menu.module.css";

/** The ways in, which lead back to the page that one is on. */
export function SignInLinks() {
  const t = viewerMessages();
  const path = usePathname();
  return (
    <>
      <LinkButton href={returnPath("/sign-in", path)} variant="ghost">
        {t("signIn")}
      </LinkButton>
      <LinkButton href={returnPath("/sign-up", path)} className={styles.signUp}>
        {t("signUp")}
      </LinkButton>
    </>
  );
}

/** For whoever is suspended in place of the ways in: leads to the reason. */
export function SuspendedLink() {
  const t = viewerMessages();
  return (
    <LinkButton href="/suspended" variant="danger">
      {t("accountSuspended")}
    </LinkButton>
  );
}
