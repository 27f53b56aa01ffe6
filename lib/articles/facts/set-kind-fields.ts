import type { z } from "zod";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Invalid, invalid, type NotAllowed, type NotFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { MAX_FIELD_KEY } from "@/lib/document/model/nodes/fact";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { lockWorld } from "@/lib/worlds/lock-world";
import type { kindFieldsInput } from "./input";
import type { KindField } from "./kind-field";

type Input = z.infer<typeof kindFieldsInput>;

/**
 * Says which fields articles of a kind have, instead of those that it had. Texts stay as they are: rows of a field that is gone keep their
 * words under its key. Owners only. Failures: `invalid` names the field whose label or key is there twice, or the choice without words.
 */
export async function setKindFields(
  context: ActionContext,
  slug: string,
  kind: ArticleKind,
  input: Input,
): Promise<Result<readonly KindField[], NotFound | NotAllowed | Invalid>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, slug, "manageWorld");
    if (!allowed.ok) return allowed;
    const fields = input.fields.map(withKey);
    const refused = fields.map((field, place) => refusalOf(field, place, fields)).find((each) => each !== null);
    if (refused) return failed(refused);
    const worldId = allowed.value.id;
    await lockWorld(tx, worldId);
    await tx.kindField.deleteMany({ where: { worldId, kind } });
    const rows = fields.map((field, order) => ({ ...field, options: [...field.options], worldId, kind, order }));
    await tx.kindField.createMany({ data: rows });
    return success(fields);
  });
}

/** What does not belong to its type is left out, and a field without a key gets one of its label. */
function withKey({ key, type, inverse, options, ...field }: Input["fields"][number]): KindField {
  const made = Array.from(slugOf(field.label)).slice(0, MAX_FIELD_KEY).join("");
  return {
    ...field,
    type,
    key: key ?? slugOf(made),
    inverse: type === "article" ? inverse : "",
    options: type === "choice" ? [...new Set(options)] : [],
  };
}

function refusalOf({ key, label, type, options }: KindField, place: number, all: readonly KindField[]): Invalid | null {
  const at = `fields.${place}`;
  if (key === "") return invalid(`${at}.label`, "A label needs a letter or a digit.");
  const before = all.slice(0, place);
  if (before.some((field) => field.label.toLowerCase() === label.toLowerCase() || field.key === key)) {
    return invalid(`${at}.label`, `There are two fields “${label}”. Give one of them another label.`);
  }
  return type === "choice" && options.length === 0
    ? invalid(`${at}.options`, "Say what there is to choose from.")
    : null;
}
