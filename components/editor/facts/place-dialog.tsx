"use client";

import type { Editor } from "@tiptap/core";
import { lazy, Suspense, useEffect, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { mapsToolsMessages } from "@/lib/language/subjects/maps-tools";
import { CHOOSE_PLACE, type PlaceTask } from "./choose-place";
import { setValue } from "./row-commands";

/** Loaded with the first place that somebody chooses: maps are heavy. */
const PlaceForm = lazy(async () => ({ default: (await import("@/components/map/choosing/place-form")).PlaceForm }));

/** Chooses the place of a row of the fact box, or the places of its line, on a map. */
export function PlaceDialog({ editor, world }: { editor: Editor; world: string }) {
  const t = mapsToolsMessages();
  const [task, setTask] = useState<PlaceTask | null>(null);
  useEffect(() => {
    const { dom } = editor.view;
    const open = (event: Event) => setTask((event as CustomEvent<PlaceTask>).detail);
    dom.addEventListener(CHOOSE_PLACE, open);
    return () => dom.removeEventListener(CHOOSE_PLACE, open);
  }, [editor]);
  return (
    <Dialog
      title={task?.isLine ? t("choosePlaces") : t("chooseAPlace")}
      description={t("clickOrUseKeys")}
      size="large"
      open={task !== null}
      onOpenChange={(open) => !open && setTask(null)}
      finalFocus={() => editor.view.dom}
    >
      {task && (
        <Suspense fallback={<Skeleton lines={6} label={t("map")} />}>
          <PlaceForm
            world={world}
            isLine={task.isLine}
            put={(words) => {
              setValue(editor.view, task.position, words);
              setTask(null);
            }}
            cancel={() => setTask(null)}
          />
        </Suspense>
      )}
    </Dialog>
  );
}
