import type { Citation } from "@/lib/document/model/citation";

/** What an annotation is made from: a citation of a claim, with the addresses of both ends. */
export type AnnotatedClaim = {
  readonly claim: {
    readonly id: string;
    readonly text: string;
    readonly prefix: string;
    readonly suffix: string;
  };
  readonly citation: Pick<Citation, "id" | "quote" | "prefix" | "suffix" | "start" | "stance" | "note">;
  /** Absolute addresses: the claim's article and the cited passage. */
  readonly articleUrl: string;
  readonly passageUrl: string;
};

/**
 * A citation as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): the target is the quote in the passage, the
 * bodies are the claim in its article, the stance as a tag, and the note. Offsets are UTF-16 units from the start of the passage;
 * a claim has none, since the text of an article's page is more than its own, but a place of its own in the page.
 */
export function webAnnotation({ claim, citation, articleUrl, passageUrl }: AnnotatedClaim) {
  return {
    id: `${articleUrl}#claim-${claim.id}-${citation.id}`,
    type: "Annotation",
    motivation: ["linking", "classifying"],
    body: [
      {
        type: "SpecificResource",
        purpose: "linking",
        source: articleUrl,
        selector: [
          quoteSelector(claim.text, claim.prefix, claim.suffix),
          { type: "FragmentSelector", conformsTo: HTML_FRAGMENTS, value: `claim-${claim.id}` },
        ],
      },
      { type: "TextualBody", purpose: "classifying", value: citation.stance },
      ...(citation.note
        ? [{ type: "TextualBody", purpose: "commenting", format: "text/plain", value: citation.note }]
        : []),
    ],
    target: {
      source: passageUrl,
      selector: [
        quoteSelector(citation.quote, citation.prefix, citation.suffix),
        { type: "TextPositionSelector", start: citation.start, end: citation.start + citation.quote.length },
      ],
    },
  };
}

/** Annotations as one collection in JSON-LD, all on its first page. `id` is the collection's own address. */
export function annotationCollection(id: string, label: string, claims: readonly AnnotatedClaim[]) {
  const items = claims.map(webAnnotation);
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection" as const,
    label,
    total: items.length,
    first: { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items },
  };
}

/** What the value of a fragment selector in a page means (Web Annotation Data Model, 4.2.1). */
const HTML_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3236";

function quoteSelector(exact: string, prefix: string, suffix: string) {
  return { type: "TextQuoteSelector", exact, prefix, suffix };
}
