import { expect, test } from "vitest";
import type { Endpoint } from "@/lib/api/endpoint";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { defaultFields } from "@/lib/articles/facts/default-fields";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { createArticle } from "@/lib/articles/save/create-article";
import { success } from "@/lib/base/result";
import { claim, doc, fact, factBox, link, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { makeTemplate } from "./make-template";

const { db } = await testDb();

/** What stands in the one article and nowhere else. */
const WORD = "zeppelin";

/** The lists of a world, as a visitor is answered, in which the word stands. */
async function telling({ slug }: Setting): Promise<string[]> {
  const serve = serveEndpoints(apiEndpoints, "/api/v1", {
    db,
    authenticate: async () => success(null),
    clock: () => new Date(),
  });
  const lists = apiEndpoints.filter(({ method, path }) => method === "get" && /^\/worlds\/\{world\}[^{]*$/.test(path));
  const told: string[] = [];
  for (const endpoint of lists as readonly Endpoint[]) {
    const query = endpoint.query?.safeParse({ q: WORD }).success ? `?q=${WORD}` : "";
    const response = await serve(
      new Request(`http://127.0.0.1/api/v1${endpoint.path.replace("{world}", slug)}${query}`),
    );
    if (
      JSON.stringify(await response.json())
        .toLowerCase()
        .includes(WORD)
    )
      told.push(endpoint.path.replace("/worlds/{world}", ""));
  }
  return told;
}

test("a template stands in no list, search, feed, map, graph, timeline or count that an article stands in", async () => {
  const setting = await aWorld(db, "open-river", "public");
  const fields = (defaultFields().event ?? []).map((field) => ({ ...field, options: [...field.options] }));
  value(await setKindFields(setting.context, setting.slug, "event", { fields }));
  await anArticleWith(setting, doc(p("It burned in 1940.")), "The bridge");
  const { slug } = value(
    await createArticle(setting.context, setting.slug, {
      title: "Zeppelin raids",
      kind: "event",
      summary: "All about a zeppelin",
      tags: ["zeppelins"],
      aliases: ["Zeppelin war"],
      doc: {
        ...doc(
          factBox(fact("date", "3 May 1940"), fact("coordinates", "52.03 N, 113.5 E")),
          p(
            claim("k1", "A zeppelin came in May 1940", setting.citation),
            ", says ",
            link("the bridge", "article:the-bridge"),
          ),
          p(link("A zeppelin shed", "article:zeppelin-shed")),
        ),
      },
    }),
  );
  const before = await telling(setting);
  for (const list of ["/articles", "/changes", "/claims", "/graph", "/map", "/tags", "/timeline"]) {
    expect(before).toContain(list);
  }
  value(await makeTemplate(setting.context, setting.slug, slug, { template: true }));
  expect(await telling(setting)).toEqual(["/templates"]);
});
