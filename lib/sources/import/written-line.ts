import type { ParsedPost } from "@/lib/sources/passage";

type Written = Pick<ParsedPost, "postedAt" | "externalId">;

const LINE = /^\((?:written (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z))?(?:, )?(?:number (\d{1,20}))?\)$/;

/**
 * The line below `## author` that says when a post was written and which number it has in its forum:
 * `(written 2007-07-14T02:40:00.000Z, number 9001)`; empty where neither is known.
 */
export function writtenLine({ postedAt, externalId }: Written): string {
  const parts = [postedAt ? `written ${postedAt}` : "", externalId ? `number ${externalId}` : ""];
  const said = parts.filter((part) => part !== "").join(", ");
  return said === "" ? "" : `(${said})\n`;
}

/** What such a line says; null where it is none, or not as it would be written. */
export function writtenIn(line: string): Written | null {
  const [, postedAt, externalId] = LINE.exec(line.trimEnd()) ?? [];
  if (postedAt !== undefined && !isMoment(postedAt)) return null;
  const said = { ...(postedAt === undefined ? {} : { postedAt }), ...(externalId === undefined ? {} : { externalId }) };
  return writtenLine(said) === `${line.trimEnd()}\n` ? said : null;
}

function isMoment(iso: string): boolean {
  const moment = new Date(iso);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === iso;
}
