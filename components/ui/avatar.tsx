import { clsx } from "clsx";
import styles from "./avatar.module.css";

const COLOURS = 6;

type AvatarProps = {
  name: string;
  size?: "small" | "medium" | "large";
  /** Set it where the name does not stand beside: then it is read out. */
  alone?: boolean;
};

/** A person's initials on a colour that follows from the name. */
export function Avatar({ name, size = "medium", alone = false }: AvatarProps) {
  const look = clsx(styles.avatar, size !== "medium" && styles[size], styles[`c${colourOf(name)}`]);
  return alone ? (
    <span className={look} role="img" aria-label={name} title={name}>
      {initialsOf(name)}
    </span>
  ) : (
    <span className={look} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/[\s._-]+/);
  const first = [...(words[0] ?? "")][0] ?? "?";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toLocaleUpperCase("en");
}

function colourOf(name: string): number {
  let sum = 0;
  for (const char of name) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return sum % COLOURS;
}
