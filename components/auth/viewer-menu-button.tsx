"use client";

import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { BookMarked, ChevronDown, LogOut, ShieldCheck, UserRound } from "@/components/ui/icons";
import { Menu, MenuGroup, MenuLink, MenuSeparator } from "@/components/ui/menu";
import styles from "./viewer-menu.module.css";

/** Who is signed in, and what is theirs: the account, the worlds, the site for whoever runs it, the way out. */
export function ViewerMenuButton({ name, administers }: { name: string; administers: boolean }) {
  return (
    <Menu
      trigger={
        <Button variant="ghost" className={styles.button} aria-label={`Your menu, ${name}`}>
          <Avatar name={name} size="small" />
          <span className={styles.name}>{name}</span>
          <ChevronDown aria-hidden="true" className={styles.arrow} />
        </Button>
      }
    >
      <MenuGroup label={name}>
        <MenuLink href="/account" icon={<UserRound aria-hidden="true" />}>
          Account
        </MenuLink>
        <MenuLink href="/worlds" icon={<BookMarked aria-hidden="true" />}>
          My worlds
        </MenuLink>
        {administers && (
          <MenuLink href="/admin" icon={<ShieldCheck aria-hidden="true" />}>
            Site administration
          </MenuLink>
        )}
      </MenuGroup>
      <MenuSeparator />
      <MenuLink href="/sign-out" icon={<LogOut aria-hidden="true" />}>
        Sign out
      </MenuLink>
    </Menu>
  );
}
