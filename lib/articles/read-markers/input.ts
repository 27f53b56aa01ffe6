import { z } from "zod";
import { wholeNumber } from "@/lib/base/whole-number";

/** Up to which revision somebody has read an article. */
export const readMarkerInput = z.strictObject({ revision: wholeNumber() });
