"use client";

import { useEffect, useState } from "react";
import form from "@/components/form/form.module.css";
import { Combobox } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

/** On whose clocks an hour is meant; where nothing was chosen, those of this browser. */
export function TimeZoneField({ chosen, error }: { chosen: string | null; error?: string | undefined }) {
  const t = worldsToolsMessages();
  const [zone, setZone] = useState(chosen ?? "UTC");
  // Not before the page is there: the server does not know where its reader is.
  useEffect(() => {
    if (chosen === null) setZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  }, [chosen]);
  return (
    <Combobox
      label={t("timeZone")}
      name="timeZone"
      className={form.grow}
      options={ZONES}
      value={optionOf(zone)}
      onChange={(option) => setZone(option?.value ?? zone)}
      error={error}
    />
  );
}

const ZONES: readonly Option[] = ["UTC", ...Intl.supportedValuesOf("timeZone")].map(optionOf);

function optionOf(zone: string): Option {
  return { value: zone, label: zone.replaceAll("_", " ") };
}
