"use client";

import { Given } from "@/components/viewer/given";
import type { AnswerOrQuestion } from "@/components/viewer/question";
import { NotificationsLink } from "./notifications-link";
import { SignInLinks, SuspendedLink } from "./sign-in-links";
import styles from "./viewer-menu.module.css";
import { ViewerMenuButton } from "./viewer-menu-button";
import type { ViewerOfMenu } from "./viewer-of-menu";

type ViewerMenuOfProps = { viewer: AnswerOrQuestion<ViewerOfMenu> };

/** The menu of whoever reads, or the ways in. */
export function ViewerMenuOf({ viewer }: ViewerMenuOfProps) {
  return (
    <Given answer={viewer} room={<div className={styles.waiting} />}>
      {(known) => {
        if (known.kind === "signedIn") {
          return (
            <>
              <NotificationsLink unread={known.unread} />
              <ViewerMenuButton name={known.name} administers={known.administers} />
            </>
          );
        }
        return known.kind === "suspended" ? <SuspendedLink /> : <SignInLinks />;
      }}
    </Given>
  );
}
