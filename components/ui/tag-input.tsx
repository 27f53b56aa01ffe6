"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { clsx } from "clsx";
import type { KeyboardEvent } from "react";
import { Check, Plus, X } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { Field, type Labelled } from "./field";
import floating from "./floating.module.css";
import { HiddenValue } from "./hidden-value";
import input from "./input.module.css";
import { keepOnEscape } from "./keep-on-escape";
import styles from "./tag-input.module.css";
import { useTags } from "./use-tags";

type TagInputProps = Labelled & {
  /** Sent once for each tag. */
  name?: string;
  value?: readonly string[];
  defaultValue?: readonly string[];
  onChange?: (tags: string[]) => void;
  /** Tags in use, offered while typing. Anything else may be typed too. */
  suggestions?: readonly string[];
  placeholder?: string;
  disabled?: boolean;
  className?: string;
};

/** Several short texts: chosen from those in use, or new. Enter or a comma adds, Backspace takes the last away. */
export function TagInput(props: TagInputProps) {
  const { label, hint, error, hideLabel, optional, disabled, className, name, placeholder } = props;
  const { tags, query, setQuery, known, offered, highlighted, change, add } = useTags(props);
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      hideLabel={hideLabel}
      optional={optional}
      disabled={disabled}
      className={className}
    >
      {name && tags.map((tag) => <HiddenValue key={tag} name={name} value={tag} disabled={disabled} />)}
      <Base.Root
        multiple
        items={offered}
        value={[...tags]}
        autoComplete="off"
        onValueChange={change}
        inputValue={query}
        // Only typing changes what is typed: when its list closes, Base UI would empty the field.
        onInputValueChange={(typed, { reason }) => reason === "input-change" && setQuery(typed)}
        onItemHighlighted={(tag) => {
          highlighted.current = tag;
        }}
        disabled={disabled}
      >
        <Chips tags={tags} placeholder={placeholder} onKeyDown={add} />
        <Offers isNew={(tag) => !known.includes(tag)} />
      </Base.Root>
    </Field>
  );
}

type ChipsProps = {
  tags: readonly string[];
  placeholder: string | undefined;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

function Chips({ tags, placeholder, onKeyDown }: ChipsProps) {
  const t = shellMessages();
  return (
    <Base.InputGroup className={clsx(input.box, styles.box)}>
      <Base.Chips className={styles.chips}>
        {tags.map((tag) => (
          <Base.Chip key={tag} className={styles.chip} aria-label={tag}>
            {tag}
            <Base.ChipRemove className={styles.remove} aria-label={t("removeTag", { tag })}>
              <X aria-hidden="true" />
            </Base.ChipRemove>
          </Base.Chip>
        ))}
        <Base.Input
          className={styles.input}
          placeholder={tags.length === 0 ? placeholder : undefined}
          onKeyDown={(event) => {
            keepOnEscape(event);
            onKeyDown(event);
          }}
        />
      </Base.Chips>
    </Base.InputGroup>
  );
}

function Offers({ isNew }: { isNew: (tag: string) => boolean }) {
  const t = shellMessages();
  return (
    <Base.Portal>
      <Base.Positioner className={floating.positioner} sideOffset={4} align="start">
        <Base.Popup className={clsx(floating.sheet, floating.wide)}>
          <Base.Empty className={floating.note}>{t("typeATagAndPressEnter")}</Base.Empty>
          <Base.List className={floating.list}>
            {(tag: string) => (
              <Base.Item key={tag} value={tag} className={floating.item}>
                <span className={floating.tick}>
                  {isNew(tag) ? (
                    <Plus aria-hidden="true" />
                  ) : (
                    <Base.ItemIndicator>
                      <Check aria-hidden="true" />
                    </Base.ItemIndicator>
                  )}
                </span>
                <span className={floating.words}>{isNew(tag) ? t("addTag", { tag }) : tag}</span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
