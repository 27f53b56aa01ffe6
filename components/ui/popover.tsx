"use client";

import { Popover as Base } from "@base-ui/react/popover";
import { clsx } from "clsx";
import { type ReactElement, type ReactNode, useRef } from "react";
import { X } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import floating from "./floating.module.css";
import { IconButton } from "./icon-button";
import styles from "./popover.module.css";
import { VisuallyHidden } from "./visually-hidden";

type PopoverProps = {
  /** Names the sheet; shown as its heading unless `hideTitle`. */
  title: string;
  hideTitle?: boolean;
  /** A button that opens it. Without one, give `anchor` and `open`. */
  trigger?: ReactElement;
  /** The element it stands beside, when that is not the trigger: a claim in the text. */
  anchor?: Element | null;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: "top" | "bottom" | "left" | "right";
  align?: "start" | "center" | "end";
  children: ReactNode;
};

/** A small sheet beside what it is about; the page stays usable. */
export function Popover(props: PopoverProps) {
  const t = shellMessages();
  const { title, hideTitle, trigger, anchor, side = "bottom", align = "center", children } = props;
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={props.open} onOpenChange={(open) => props.onOpenChange?.(open)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className={floating.positioner}
          anchor={anchor ?? undefined}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={12}
        >
          {/* The sheet itself takes the focus: a button in it would be scrolled to before the sheet has found its place, and the page would jump. */}
          <Base.Popup ref={sheet} initialFocus={sheet} className={clsx(floating.sheet, styles.popover)}>
            <Base.Close
              render={
                <IconButton label={t("close")} size="small" icon={<X />} tooltip={false} className={styles.close} />
              }
            />
            <Base.Title className={hideTitle ? undefined : styles.title}>
              {hideTitle ? <VisuallyHidden>{title}</VisuallyHidden> : title}
            </Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
