import { Suspense } from "react";
import { SignInLinks, SuspendedLink } from "@/components/auth/sign-in-links";
import styles from "@/components/auth/viewer-menu.module.css";
import { ViewerMenuButton } from "@/components/auth/viewer-menu-button";
import { currentSuspension, currentViewer } from "@/lib/auth/session-actor";

/** Who reads: the one part of a page's head that depends on it, so it comes after the rest. */
export function ViewerMenu() {
  return (
    <Suspense fallback={<div className={styles.waiting} />}>
      <Known />
    </Suspense>
  );
}

async function Known() {
  const viewer = await currentViewer();
  if (viewer) return <ViewerMenuButton name={viewer.name} administers={viewer.ownsInstallation} />;
  return (await currentSuspension()) ? <SuspendedLink /> : <SignInLinks />;
}
