import { z } from "zod";
import { FILE_BODY } from "@/lib/api/body-limits";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, uploadEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { time } from "@/lib/api/schemas";
import { may, refusal } from "@/lib/auth/policy";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { addFile } from "@/lib/files/add-file";
import { describeFile } from "@/lib/files/describe-file";
import { fetchPicture } from "@/lib/files/fetch/fetch-picture";
import { fileAddress, fileDescription, fileFilters, fileTrash, uploadQuery } from "@/lib/files/input";
import { articlesWith, fileOf, filesOf } from "@/lib/files/read";
import { configuredStore } from "@/lib/files/store/configured-store";
import { trashFile } from "@/lib/files/trash-file";
import { untrashFile } from "@/lib/files/untrash-file";

const fileShape = z.object({
  id: z.string(),
  name: z.string(),
  alt: z.string().describe("What it shows, for those who do not see it; empty: nobody has said"),
  caption: z.string(),
  licence: z.string().describe("Empty: nobody has said"),
  author: z.string(),
  source: z.string(),
  sourceUrl: z.string(),
  type: z.string(),
  bytes: z.int(),
  width: z.int(),
  height: z.int(),
  fetchedFrom: z.string().nullable(),
  addedBy: z.object({ id: z.string(), name: z.string() }),
  addedAt: time,
  trashedAt: time.nullable(),
});
const idShape = z.object({ id: z.string() });

const addedShape = idShape.extend({
  isNew: z.boolean().describe("false: the world has this very picture already"),
});

/** The calls about the pictures of a world. Their bytes are at `/files/{id}/original`, smaller copies at `/files/{id}/960.webp`. */
export const fileEndpoints = [
  uploadEndpoint({
    method: "post",
    path: "/worlds/{world}/files",
    summary:
      "Add a picture (PNG, JPEG, WebP, GIF or AVIF); where it was taken and what else its file tells is left out",
    cost: "upload",
    requires: inWorld("addFile"),
    takes: FILE_BODY,
    query: uploadQuery,
    status: 201,
    response: addedShape,
    run: (context, { params, query, body }) =>
      addFile(context, configuredStore(), params.world, { bytes: body, name: query.name }),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/files/fetch",
    summary: "Add a picture that the server fetches from a public address",
    cost: "upload",
    requires: inWorld("addFile"),
    body: fileAddress,
    status: 201,
    response: addedShape,
    run: async (context, { params, body }) => {
      const fetched = await fetchPicture(body.url);
      if (!fetched.ok) return fetched;
      return addFile(context, configuredStore(), params.world, { ...fetched.value, fetchedFrom: body.url });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/files",
    summary: "The pictures of a world, the newest first",
    query: pageQuery.extend(fileFilters.shape),
    status: 200,
    response: pageShape(fileShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      if (input.query.trashed && !may(world.value.role, "trashFile")) return failed(refusal("trashFile"));
      const rows = await filesOf(input.db, world.value.id, input.query, pageOf(input.query));
      return success(presentPage(rows, input.query));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/files/{file}",
    summary: "A picture: what is said of it, and which articles show it",
    status: 200,
    response: fileShape.extend({ articles: z.array(z.object({ slug: z.string(), title: z.string() })) }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const file = await fileOf(input.db, world.value.id, input.params.file);
      const hidden = file?.trashedAt && !may(world.value.role, "trashFile");
      if (!file || hidden) return failed(notFound("picture"));
      return success({ ...file, articles: await articlesWith(input.db, world.value.id, file.id) });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/files/{file}",
    summary: "Say what a picture shows, who made it and how it may be used; what is not given stays",
    requires: inWorld("addFile"),
    body: fileDescription,
    status: 200,
    response: idShape,
    run: (context, { params, body }) => describeFile(context, params.world, params.file, body),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/files/{file}",
    summary: "Move a picture to the trash: articles show its caption without it",
    requires: inWorld("trashFile"),
    body: fileTrash,
    status: 200,
    response: idShape,
    run: (context, { params, body }) => trashFile(context, params.world, params.file, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/files/{file}/undelete",
    summary: "Bring a picture back from the trash",
    requires: inWorld("trashFile"),
    status: 200,
    response: idShape,
    run: (context, { params }) => untrashFile(context, params.world, params.file),
  }),
] as const;
