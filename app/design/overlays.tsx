"use client";

import { useState } from "react";
import { SourceNote } from "@/components/evidence/citations/source-note";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { EllipsisVertical, History, Pencil, Trash2 } from "@/components/ui/icons";
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import styles from "./design.module.css";

const SORTS = [
  { value: "title", label: "By title" },
  { value: "changed", label: "Newest change first" },
];

/** Everything that opens above the page. */
export function Overlays() {
  const say = useToast();
  return (
    <section className={styles.section}>
      <h2>Above the page</h2>
      <div className={styles.row}>
        <Dialog
          title="Rename this article"
          description="Links to the old title keep working."
          trigger={<Button>Dialog</Button>}
          footer={
            <>
              <DialogClose>
                <Button>Cancel</Button>
              </DialogClose>
              <Button variant="primary">Rename</Button>
            </>
          }
        >
          <TextField label="New title" defaultValue="The crossing of the lake" />
        </Dialog>
        <AlertDialog
          title="Move this article to the trash?"
          description="It can be brought back from there for 30 days."
          confirmLabel="Move to trash"
          danger
          onConfirm={() => new Promise((done) => setTimeout(done, 600))}
          trigger={<Button>Alert dialog</Button>}
        />
        <Actions />
        <Popover title="Sources of this claim" trigger={<Button>Popover</Button>}>
          <SourceNote
            stance="supports"
            source="Post 7, Aldermoor"
            href="#reading"
            quote="two divisions before the thaw"
          />
        </Popover>
        <Button onClick={() => say({ title: "Saved as revision 4", tone: "success" })}>Toast</Button>
        <Button
          onClick={() =>
            say({
              title: "Moved to the trash",
              detail: "The crossing of the lake",
              action: { label: "Undo", onSelect: () => say({ title: "Brought back" }) },
            })
          }
        >
          Toast with an act
        </Button>
        <Button onClick={() => say({ title: "Not saved", detail: "The server did not answer.", tone: "error" })}>
          Toast of an error
        </Button>
      </div>
    </section>
  );
}

function Actions() {
  const [sort, setSort] = useState("title");
  return (
    <Menu trigger={<IconButton label="More acts" variant="quiet" icon={<EllipsisVertical />} />} align="start">
      <MenuItem icon={<Pencil />} shortcut="E" onSelect={() => undefined}>
        Edit
      </MenuItem>
      <MenuLink icon={<History />} href="/design" hint="12 revisions">
        History
      </MenuLink>
      <MenuSeparator />
      <MenuChoice label="Sort" options={SORTS} value={sort} onChange={setSort} />
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} danger onSelect={() => undefined}>
        Move to trash
      </MenuItem>
    </Menu>
  );
}
