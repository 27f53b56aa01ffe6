import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { viewerMessages } from "@/lib/language/subjects/viewer";

/** The end of a small form in a popover or a row. */
export function SmallFormFoot({ save = viewerMessages()("save"), onCancel }: { save?: string; onCancel: () => void }) {
  const t = viewerMessages();
  return (
    <>
      <SubmitButton size="small">{save}</SubmitButton>
      <Button size="small" variant="ghost" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </>
  );
}
