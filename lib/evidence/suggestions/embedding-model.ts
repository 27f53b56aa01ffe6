import { z } from "zod";

/** A model outside that turns texts into directions: texts that say alike point alike. */
export type EmbeddingModel = {
  readonly name: string;
  /**
   * A direction of length 1 for each text, in their order. Throws when the model cannot be reached, takes longer than
   * `timeout` (ms), or answers something else.
   */
  embed(texts: readonly string[], timeout: number): Promise<readonly Float32Array[]>;
};

/** Characters of a text that are sent: models read some 500 to 8,000 words, and refuse or forget the rest. */
const MOST_LETTERS = 6_000;
const ANSWER = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1) })),
});

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The model that the environment names, by the address of an OpenAI-compatible API (`EMBEDDINGS_URL`, such as
 * `http://localhost:11434/v1`), the model's name (`EMBEDDINGS_MODEL`) and perhaps a key (`EMBEDDINGS_KEY`); null: none.
 */
export function configuredModel(env: Environment): EmbeddingModel | null {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: name, EMBEDDINGS_KEY: key } = env;
  if (!url || !name) return null;
  const address = `${url.replace(/\/+$/, "")}/embeddings`;
  const headers = { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) };
  return {
    name,
    async embed(texts, timeout) {
      const input = texts.map((text) => text.slice(0, MOST_LETTERS));
      const response = await fetch(address, {
        method: "POST",
        headers,
        body: JSON.stringify({ model: name, input, encoding_format: "float" }),
        signal: AbortSignal.timeout(timeout),
      });
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      return directions(await response.json(), texts.length);
    },
  };
}

function directions(answer: unknown, count: number): readonly Float32Array[] {
  const parsed = ANSWER.safeParse(answer);
  if (!parsed.success) throw new Error("its answer is no list of embeddings");
  const byIndex = new Map(parsed.data.data.map(({ index, embedding }) => [index, embedding]));
  const rows = Array.from({ length: count }, (_, index) => byIndex.get(index) ?? []);
  const dimensions = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== dimensions) || dimensions === 0) {
    throw new Error("its answer lacks embeddings, or they differ in length");
  }
  return rows.map((row) => {
    const length = Math.hypot(...row);
    return Float32Array.from(row, (value) => (length > 0 ? value / length : 0));
  });
}
