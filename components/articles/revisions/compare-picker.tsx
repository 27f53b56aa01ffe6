import { buttonClass } from "@/components/ui/button-class";
import { GitCompareArrows } from "@/components/ui/icons";
import { NativeSelectOf } from "@/components/ui/native-select-of";
import type { RevisionEntry } from "@/lib/articles/revisions/revision";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./compare-picker.module.css";

/** The newest names that the menus offer; all others are in the history. */
const OFFERED = 20;

type ComparePickerProps = {
  /** The article's address. */
  path: string;
  from: RevisionEntry;
  to: RevisionEntry;
  head: number;
  /** Newest first. */
  named: readonly { readonly number: number; readonly name: string }[];
};

/** Compares other revisions: those with a name, the first and the current one. It is plain HTML, as all that a frame of comparisons is filled with. */
export function ComparePicker({ path, from, to, head, named }: ComparePickerProps) {
  const t = historyMessages();
  const names = new Map(named.slice(0, OFFERED).map(({ number, name }) => [number, name]));
  const numbers = [...new Set([head, from.number, to.number, 1, ...names.keys()])].sort((a, b) => b - a);
  const options = numbers.map((number) => {
    const says = names.get(number) ?? (number === head ? t("theCurrentOne2") : number === 1 ? t("theFirstOne") : null);
    return { value: String(number), label: says === null ? t("revisionNumber", { number }) : `${number}: ${says}` };
  });
  return (
    <form
      action={`${path}/compare`}
      method="get"
      autoComplete="off"
      className={styles.picker}
      aria-label={t("compareOthers")}
    >
      <NativeSelectOf
        id="compare-from"
        label={t("from")}
        name="from"
        options={options}
        defaultValue={String(from.number)}
        className={styles.menu}
      />
      <NativeSelectOf
        id="compare-to"
        label={t("to")}
        name="to"
        options={options}
        defaultValue={String(to.number)}
        className={styles.menu}
      />
      <button type="submit" className={buttonClass("quiet", "medium", false)}>
        <GitCompareArrows aria-hidden="true" />
        {t("compare")}
      </button>
    </form>
  );
}
