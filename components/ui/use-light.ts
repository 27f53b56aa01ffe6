import { useEffect, useState } from "react";

/** A number that changes whenever the light does: by day or by lamp, as the system or the reader says. */
export function useLight(): number {
  const [light, setLight] = useState(0);
  useEffect(() => {
    const change = () => setLight((before) => before + 1);
    const system = matchMedia("(prefers-color-scheme: dark)");
    const chosen = new MutationObserver(change);
    system.addEventListener("change", change);
    chosen.observe(document.documentElement, { attributes: true });
    return () => {
      system.removeEventListener("change", change);
      chosen.disconnect();
    };
  }, []);
  return light;
}
