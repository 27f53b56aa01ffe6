import { z } from "zod";
import { READINGS } from "@/lib/threads/reading";

const whole = z.coerce.number().int().min(1).max(10_000_000).optional().catch(undefined);
const shape = z.object({
  page: whole,
  version: whole,
  post: whole,
  read: z.enum(READINGS).optional().catch(undefined),
  author: z.string().min(1).max(200).optional().catch(undefined),
});

/** What the address of the reader asks for; what makes no sense counts as not asked. */
export type ReaderQuery = z.output<typeof shape>;

/** Reads the query of the reader's address. */
export async function readerQuery(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<ReaderQuery> {
  return shape.parse(await searchParams);
}
