"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { clsx } from "clsx";
import type { ReactElement, ReactNode, RefObject } from "react";
import { Check } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import styles from "./floating.module.css";

type MenuProps = {
  /** The button that opens it; it needs a name of its own. Without one, give `anchor` and `open`. */
  trigger?: ReactElement;
  /** The element it stands beside, when that is not the trigger. */
  anchor?: RefObject<Element | null>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: "start" | "center" | "end";
  side?: "top" | "bottom" | "left" | "right";
  /** `MenuItem`, `MenuLink`, `MenuChoice`, `MenuGroup`, `MenuSeparator`. */
  children: ReactNode;
};

/** A list of actions behind a button. */
export function Menu({ trigger, anchor, open, onOpenChange, align = "end", side = "bottom", children }: MenuProps) {
  return (
    <Base.Root modal={false} open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className={styles.positioner}
          anchor={anchor}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup className={clsx(styles.sheet, styles.list, styles.menu)}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type ItemProps = { children: ReactNode; icon?: ReactNode; hint?: string; danger?: boolean };

export function MenuItem(props: ItemProps & { onSelect: () => void; shortcut?: string; disabled?: boolean }) {
  return (
    <Base.Item
      className={clsx(styles.item, props.danger && styles.danger)}
      disabled={props.disabled}
      onClick={props.onSelect}
    >
      {props.icon}
      <Words hint={props.hint}>{props.children}</Words>
      {props.shortcut && <kbd className={styles.shortcut}>{props.shortcut}</kbd>}
    </Base.Item>
  );
}

/** `file`: what it leads to is no page. */
export function MenuLink({
  href,
  file = false,
  icon,
  hint,
  danger,
  children,
}: ItemProps & { href: string; file?: boolean }) {
  return (
    <Base.LinkItem
      className={clsx(styles.item, danger && styles.danger)}
      closeOnClick
      {...(file ? { href } : { render: <RouteLink href={href} /> })}
    >
      {icon}
      <Words hint={hint}>{children}</Words>
    </Base.LinkItem>
  );
}

type ChoiceProps = {
  label: string;
  options: readonly { value: string; label: string; hint?: string }[];
  value: string;
  onChange: (value: string) => void;
};

/** One of several, marked by a tick. */
export function MenuChoice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <Base.Group>
      <Base.GroupLabel className={clsx("label", styles.heading)}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onChange}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} className={styles.item} closeOnClick>
            <span className={styles.tick}>
              <Base.RadioItemIndicator>
                <Check aria-hidden="true" />
              </Base.RadioItemIndicator>
            </span>
            <Words hint={option.hint}>{option.label}</Words>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}

export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className={clsx("label", styles.heading)}>{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />;
}

function Words({ hint, children }: { hint?: string; children: ReactNode }) {
  return (
    <span className={styles.words}>
      {children}
      {hint && <span className={styles.hint}>{hint}</span>}
    </span>
  );
}
