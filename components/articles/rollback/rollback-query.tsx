import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { Eye } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./rollback.module.css";

type RollbackQueryProps = {
  path: string;
  /** The id of the person who is looked at; "" for nobody yet. */
  by: string;
  /** As a form's field of date and time has it, in UTC; "" for not said. */
  since: string;
  people: readonly { readonly id: string; readonly name: string }[];
};

/** Whose changes since when are looked at, as a form that sends itself by GET. */
export function RollbackQuery({ path, by, since, people }: RollbackQueryProps) {
  const t = historyMessages();
  return (
    <GetForm action={path} className={styles.query} aria-label={t("whoseChanges")}>
      <Select
        label={t("person")}
        name="by"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        {...(by ? { defaultValue: by } : {})}
        placeholder={t("choose")}
        className={styles.person}
        required
      />
      <TextField
        label={t("sinceInUtc")}
        type="datetime-local"
        name="since"
        defaultValue={since}
        className={styles.since}
        required
      />
      <Button type="submit" icon={<Eye aria-hidden="true" />}>
        {t("showChanges")}
      </Button>
    </GetForm>
  );
}
