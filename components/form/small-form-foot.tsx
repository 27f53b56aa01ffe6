import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import styles from "./small-form-foot.module.css";

type SmallFormFootProps = {
  /** Why nothing was changed; null while nothing went wrong. */
  problem: string | null;
  busy: boolean;
  onCancel: () => void;
};

/** The end of a form in a popover or a row: what went wrong, Save and Cancel. */
export function SmallFormFoot({ problem, busy, onCancel }: SmallFormFootProps) {
  return (
    <>
      {problem && (
        <Callout tone="error" title="Nothing was changed" live>
          {problem}
        </Callout>
      )}
      <div className={styles.acts}>
        <Button type="submit" size="small" variant="primary" busy={busy}>
          Save
        </Button>
        <Button size="small" variant="ghost" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </>
  );
}
