import { Button } from "@/components/ui/button";
import { GetForm } from "@/components/ui/get-form";
import { GitCompareArrows } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import type { RevisionEntry } from "@/lib/articles/revisions/revision";
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

/** Compares other revisions: those with a name, the first and the current one. */
export function ComparePicker({ path, from, to, head, named }: ComparePickerProps) {
  const names = new Map(named.slice(0, OFFERED).map(({ number, name }) => [number, name]));
  const numbers = [...new Set([head, from.number, to.number, 1, ...names.keys()])].sort((a, b) => b - a);
  const options = numbers.map((number) => {
    const says = names.get(number) ?? (number === head ? "the current one" : number === 1 ? "the first one" : null);
    return { value: String(number), label: says === null ? `Revision ${number}` : `${number}: ${says}` };
  });
  return (
    <GetForm
      key={`${from.number} ${to.number}`}
      action={`${path}/compare`}
      className={styles.picker}
      aria-label="Compare others"
    >
      <Select label="From" name="from" options={options} defaultValue={String(from.number)} className={styles.menu} />
      <Select label="To" name="to" options={options} defaultValue={String(to.number)} className={styles.menu} />
      <Button type="submit" icon={<GitCompareArrows aria-hidden="true" />}>
        Compare
      </Button>
    </GetForm>
  );
}
