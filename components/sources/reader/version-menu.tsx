"use client";

import { readerHref } from "@/components/sources/reader-href";
import { Button } from "@/components/ui/button";
import { ChevronDown } from "@/components/ui/icons";
import { Menu, MenuGroup, MenuLink } from "@/components/ui/menu";

type VersionMenuProps = {
  base: string;
  /** The version that is read. */
  current: number;
  /** Newest first; `when` in words. */
  versions: readonly { readonly number: number; readonly when: string; readonly by: string }[];
};

/** The snapshots of a source, each with its address. */
export function VersionMenu({ base, current, versions }: VersionMenuProps) {
  const newest = versions[0]?.number;
  return (
    <Menu
      align="start"
      trigger={
        <Button size="small" icon={<ChevronDown aria-hidden="true" />}>
          Version {current} of {newest}
        </Button>
      }
    >
      <MenuGroup label="Versions of this source">
        {versions.map(({ number, when, by }) => (
          <MenuLink
            key={number}
            href={readerHref({ base, version: number === newest ? undefined : number })}
            hint={`Imported ${when} by ${by}`}
          >
            Version {number}
            {number === newest ? ", the newest" : ""}
            {number === current ? " (open)" : ""}
          </MenuLink>
        ))}
      </MenuGroup>
    </Menu>
  );
}
