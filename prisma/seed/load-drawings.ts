import sharp from "sharp";
import type { ActionContext } from "@/lib/auth/action-context";
import { addFile } from "@/lib/files/add-file";
import { describeFile } from "@/lib/files/describe-file";
import { configuredStore } from "@/lib/files/store/configured-store";
import { drawings } from "@/prisma/seed/sample/drawings";
import { drawingIds } from "@/prisma/seed/sample/pictured";
import { done } from "./done";

/** SVG that is ours is read here, and nowhere else (lib/files/picture/read-picture.ts). */
const SVG = { operation: ["VipsForeignLoadSvg"] };

/** Adds the drawings to the sample world, as pictures that somebody described. */
export async function loadDrawings(context: ActionContext, slug: string): Promise<void> {
  for (const { key, svg, name, alt, licence } of drawings) {
    sharp.unblock(SVG);
    const bytes = await sharp(Buffer.from(svg)).png().toBuffer();
    sharp.block(SVG);
    const { id } = done(await addFile(context, configuredStore(), slug, { bytes, name }));
    const author = licence === "" ? "" : context.actor.name;
    done(
      await describeFile(context, slug, id, { alt, licence: licence as "cc0", author, source: "Drawn for this wiki" }),
    );
    drawingIds.set(key, id);
  }
}
