import { FORMAT_LABELS } from "@/components/sources/format-labels";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { SourceFormat, SourceWarning } from "@/lib/sources/passage";

type OtherReadingProps = {
  warnings: readonly SourceWarning[];
  disabled: boolean;
  onRead: (format: SourceFormat) => void;
};

/** Where a reading left out more than it took: how much, and the reading that takes it. */
export function OtherReading({ warnings, disabled, onRead }: OtherReadingProps) {
  const warning = warnings.find(({ readAs }) => readAs !== undefined);
  const { readAs } = warning ?? {};
  if (!warning || !readAs) return null;
  return (
    <Callout
      tone="warning"
      title="Much of the page was left out"
      actions={
        <Button disabled={disabled} onClick={() => onRead(readAs)}>
          Read it as: {FORMAT_LABELS[readAs]}
        </Button>
      }
      live
    >
      {warning.message}
    </Callout>
  );
}
