import { type ComponentProps, useId } from "react";
import { NativeSelectOf } from "./native-select-of";

/** The browser's own select, for filters: it works before any script does, and a phone opens it as it opens all others. */
export function NativeSelect(props: Omit<ComponentProps<typeof NativeSelectOf>, "id">) {
  return <NativeSelectOf {...props} id={useId()} />;
}
