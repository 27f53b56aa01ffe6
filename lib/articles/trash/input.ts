import { z } from "zod";
import { articleSummary } from "@/lib/articles/input";

/** Moving to the trash, or back from it. */
export const articleTrash = z.strictObject({ summary: articleSummary.optional() });
