import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";

/** Maps of a world: more than anybody chooses from. */
export const MAX_MAPS = 30;

/** The pictures that are a world's maps, anew, from first to last. */
export const mapsInput = z.strictObject({
  version: storableText().max(64).nullable().describe("The version that was seen; null: there was none"),
  maps: z
    .array(
      z.strictObject({
        key: storableText().max(100).nullable().default(null).describe("What texts name it by; null: it is new"),
        title: storableText()
          .trim()
          .min(1, "A map needs a name.")
          .max(100)
          .regex(/^[^:;%]*$/, "A map’s name can hold no colon, semicolon or percent sign."),
        file: storableText().min(1, "Choose a picture.").max(64).describe("The id of a picture of the world"),
      }),
    )
    .max(MAX_MAPS),
});
