import { useEffect, useRef } from "react";
import { isModKey } from "@/components/ui/keys";

/** Keys that work wherever the focus is: Mod+S saves, Mod+/ shows the keys. */
export function useEditorKeys(on: { save: () => void; help: () => void }): void {
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const context = isModKey(event, "s") ? latest.current.save : isModKey(event, "/") ? latest.current.help : null;
      if (!context) return;
      event.preventDefault();
      context();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
