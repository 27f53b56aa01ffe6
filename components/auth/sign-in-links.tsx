"use client";

import { usePathname } from "next/navigation";
import { LinkButton } from "@/components/ui/link-button";
import { backTo } from "@/lib/base/own-path";
import styles from "./viewer-menu.module.css";

/** The ways in, which lead back to the page that one is on. */
export function SignInLinks() {
  const path = usePathname();
  return (
    <>
      <LinkButton href={backTo("/sign-in", path)} variant="ghost" prefetch={false}>
        Sign in
      </LinkButton>
      <LinkButton href={backTo("/sign-up", path)} className={styles.signUp} prefetch={false}>
        Sign up
      </LinkButton>
    </>
  );
}

/** For whoever is suspended in place of the ways in: leads to the reason. */
export function SuspendedLink() {
  return (
    <LinkButton href="/suspended" variant="danger" prefetch={false}>
      Account suspended
    </LinkButton>
  );
}
