"use client";

import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { BookMarked, ChevronDown, LogOut, ShieldCheck, UserRound } from "@/components/ui/icons";
import { Menu, MenuGroup, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import styles from "./viewer-menu.module.css";

/** Who is signed in, and what is theirs: the account, the worlds, the site for whoever runs it, the way out. */
export function ViewerMenuButton({ name, administers }: { name: string; administers: boolean }) {
  const t = viewerMessages();
  return (
    <Menu
      trigger={
        <Button variant="ghost" className={styles.button} aria-label={t("yourMenuName", { name })}>
          <Avatar name={name} size="small" />
          <span className={styles.name}>{name}</span>
          <ChevronDown aria-hidden="true" className={styles.arrow} />
        </Button>
      }
    >
      <MenuGroup label={name}>
        <MenuLink href="/account" icon={<UserRound aria-hidden="true" />}>
          {t("account")}
        </MenuLink>
        <MenuLink href="/worlds" icon={<BookMarked aria-hidden="true" />}>
          {t("myWorlds")}
        </MenuLink>
        {administers && (
          <MenuLink href="/admin" icon={<ShieldCheck aria-hidden="true" />}>
            {t("siteAdministration")}
          </MenuLink>
        )}
      </MenuGroup>
      <MenuSeparator />
      <MenuLink href="/sign-out" icon={<LogOut aria-hidden="true" />}>
        {t("signOut")}
      </MenuLink>
    </Menu>
  );
}
