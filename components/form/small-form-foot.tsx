import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";

/** The end of a small form in a popover or a row. */
export function SmallFormFoot({ save = "Save", onCancel }: { save?: string; onCancel: () => void }) {
  return (
    <>
      <SubmitButton size="small">{save}</SubmitButton>
      <Button size="small" variant="ghost" onClick={onCancel}>
        Cancel
      </Button>
    </>
  );
}
