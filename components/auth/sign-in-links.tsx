"use client";

import { usePathname } from "next/navigation";
import { LinkButton } from "@/components/ui/link-button";
import { returnPath } from "@/lib/base/safe-redirect";
import styles from "./viewer-menu.module.css";

/** The ways in, which lead back to the page that one is on. */
export function SignInLinks() {
  const path = usePathname();
  return (
    <>
      <LinkButton href={returnPath("/sign-in", path)} variant="ghost">
        Sign in
      </LinkButton>
      <LinkButton href={returnPath("/sign-up", path)} className={styles.signUp}>
        Sign up
      </LinkButton>
    </>
  );
}

/** For whoever is suspended in place of the ways in: leads to the reason. */
export function SuspendedLink() {
  return (
    <LinkButton href="/suspended" variant="danger">
      Account suspended
    </LinkButton>
  );
}
