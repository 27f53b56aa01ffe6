import { useEffect, useRef } from "react";
import { isModKey } from "@/components/ui/keys";

type KeyActs = { readonly save: () => void; readonly help: () => void; readonly find: () => void };

/** Keys that work wherever the focus is: Mod+S saves, Mod+/ shows the keys, Mod+F and Mod+H find and replace. */
export function useEditorKeys(on: KeyActs): void {
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { save, help, find } = latest.current;
      const keys = { s: save, "/": help, f: find, h: find };
      const act = Object.entries(keys).find(([key]) => isModKey(event, key))?.[1];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
