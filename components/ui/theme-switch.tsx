"use client";

import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { useSyncExternalStore } from "react";
import { Monitor, Moon, Sun } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { said } from "@/lib/language/translator";
import { THEME_KEY } from "./theme-script";
import styles from "./theme-switch.module.css";

const THEMES = [
  said(shellMessages, { label: "system" }, { value: "system", icon: Monitor }),
  said(shellMessages, { label: "light" }, { value: "light", icon: Sun }),
  said(shellMessages, { label: "dark" }, { value: "dark", icon: Moon }),
] as const;

/** By day, by lamp, or as the system says; kept in this browser. */
export function ThemeSwitch() {
  const t = shellMessages();
  const theme = useSyncExternalStore(watch, current, () => "system");
  return (
    <RadioGroup
      className={styles.switch}
      aria-label={t("theme")}
      value={theme}
      onValueChange={(value) => choose(value)}
    >
      {THEMES.map(({ value, label, icon: Icon }) => (
        <Radio.Root key={value} value={value} className={styles.choice} aria-label={label} title={label}>
          <Icon aria-hidden="true" />
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}

function current(): string {
  return document.documentElement.dataset.theme ?? "system";
}

/** The attribute is the state; another tab's choice arrives by storage. */
function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const follow = (event: StorageEvent) => {
    if (event.key === THEME_KEY) show(event.newValue ?? "system");
  };
  window.addEventListener("storage", follow);
  return () => {
    observer.disconnect();
    window.removeEventListener("storage", follow);
  };
}

function choose(theme: string) {
  show(theme);
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be forbidden: then the choice holds for this page alone.
  }
}

function show(theme: string) {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
