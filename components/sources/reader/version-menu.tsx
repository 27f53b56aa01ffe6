"use client";

import { readerHref } from "@/components/sources/reader-href";
import { Button } from "@/components/ui/button";
import { ChevronDown } from "@/components/ui/icons";
import { Menu, MenuGroup, MenuLink } from "@/components/ui/menu";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";

type VersionMenuProps = {
  base: string;
  /** The version that is read. */
  current: number;
  /** Newest first; `when` in words. */
  versions: readonly { readonly number: number; readonly when: string; readonly by: string }[];
};

/** The snapshots of a source, each with its address. */
export function VersionMenu({ base, current, versions }: VersionMenuProps) {
  const t = sourcesToolsMessages();
  const newest = versions[0]?.number;
  return (
    <Menu
      align="start"
      trigger={
        <Button size="small" icon={<ChevronDown aria-hidden="true" />}>
          {t("versionCurrentOfNewest", { current, newest: newest ?? current })}
        </Button>
      }
    >
      <MenuGroup label={t("versionsOfThisSource")}>
        {versions.map(({ number, when, by }) => (
          <MenuLink
            key={number}
            href={readerHref({ base, version: number === newest ? undefined : number })}
            hint={t("importedWhenByBy", { when, by })}
          >
            {t("versionNumber", { number })}
            {number === newest ? t("theNewest") : ""}
            {number === current ? t("open") : ""}
          </MenuLink>
        ))}
      </MenuGroup>
    </Menu>
  );
}
