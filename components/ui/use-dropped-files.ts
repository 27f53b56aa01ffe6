"use client";

import { type DragEvent, useRef, useState } from "react";

/** The files of an <input type=file> that can be dropped on what surrounds it, too. */
export type DroppedFiles = ReturnType<typeof useDroppedFiles>;

/** Keeps the files that were chosen or dropped; `over`: some are held above the place where they are dropped. */
export function useDroppedFiles(multiple: boolean, onFiles: ((files: readonly File[]) => void) | undefined) {
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [over, setOver] = useState(false);

  function take(next: readonly File[]) {
    setFiles(next);
    onFiles?.(next);
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files;
    if (dropped[0] === undefined || input.current === null) return;
    input.current.files = dropped;
    take(multiple ? [...dropped] : [dropped[0]]);
  }

  function remove() {
    if (input.current) input.current.value = "";
    take([]);
  }

  function onDragOver(event: DragEvent) {
    event.preventDefault();
    setOver(true);
  }

  return { input, files, over, take, remove, onDragOver, onDragLeave: () => setOver(false), onDrop };
}
