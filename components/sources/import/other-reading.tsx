import { FORMAT_LABELS } from "@/components/sources/format-labels";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { importMessages } from "@/lib/language/subjects/import";
import type { SourceFormat, SourceWarning } from "@/lib/sources/passage";

type OtherReadingProps = {
  warnings: readonly SourceWarning[];
  disabled: boolean;
  onRead: (format: SourceFormat) => void;
};

/** Where a reading left out more than it took: how much, and the reading that takes it. */
export function OtherReading({ warnings, disabled, onRead }: OtherReadingProps) {
  const t = importMessages();
  const warning = warnings.find(({ readAs }) => readAs !== undefined);
  const { readAs } = warning ?? {};
  if (!warning || !readAs) return null;
  return (
    <Callout
      tone="warning"
      title={t("muchOfThePageWasLeft")}
      actions={
        <Button disabled={disabled} onClick={() => onRead(readAs)}>
          {t("readItAsReadas", { readAs: FORMAT_LABELS[readAs] })}
        </Button>
      }
      live
    >
      {warning.message}
    </Callout>
  );
}
