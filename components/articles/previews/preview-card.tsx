"use client";

import { autoUpdate, computePosition, flip, offset, shift } from "@floating-ui/dom";
import { clsx } from "clsx";
import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import floating from "@/components/ui/floating.module.css";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { pictureUrl } from "@/lib/document/model/picture-source";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { loadPreview, type Preview } from "./load-preview";
import { shownText } from "./passage-text";
import styles from "./preview-card.module.css";
import { targetOf } from "./preview-target";
import { useRestedLink } from "./use-rested-link";

const isCard = (element: Element) => element.closest(`.${styles.card}`) !== null;

/** What the link leads to that is rested on, beside it. */
export function PreviewCard({ first }: { first: HTMLAnchorElement }) {
  const link = useRestedLink(first, isCard);
  const preview = usePreview(link);
  return link && preview?.link === link
    ? createPortal(<Card key={link.href} link={link} preview={preview.shown} />, document.body)
    : null;
}

function Card({ link, preview }: { link: HTMLAnchorElement; preview: Preview }) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    // The browser's own hint would lie over the card.
    const { title } = link;
    link.removeAttribute("title");
    link.setAttribute("aria-describedby", id);
    const middleware = [offset(8), flip({ padding: 8 }), shift({ padding: 8 })];
    const stop = autoUpdate(link, element, async () => {
      const { x, y } = await computePosition(link, element, { placement: "bottom-start", middleware });
      element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      element.dataset.placed = "";
    });
    return () => {
      stop();
      link.title = title;
      link.removeAttribute("aria-describedby");
    };
  }, [link, id]);
  return (
    <div ref={card} id={id} role="tooltip" className={clsx(floating.sheet, styles.card)}>
      {preview.kind === "article" ? <OfArticle of={preview.of} /> : <OfPassage of={preview.of} />}
    </div>
  );
}

function OfArticle({ of }: { of: Extract<Preview, { kind: "article" }>["of"] }) {
  const t = articleToolsMessages();
  return (
    <>
      {of.picture && (
        <img
          src={pictureUrl(of.picture.id, 480)}
          alt={of.picture.alt}
          className={styles.picture}
          width={320}
          height={128}
        />
      )}
      <p className={styles.title}>{of.section === null ? of.title : `${of.title}: ${of.section}`}</p>
      <p className={styles.facts}>
        {kindLabel(of.kind)} <CanonBadge status={of.canon} disputed={of.disputed} />
      </p>
      <p className={styles.text}>{of.opening || t("nothingWrittenYet")}</p>
    </>
  );
}

function OfPassage({ of }: { of: Extract<Preview, { kind: "passage" }>["of"] }) {
  const t = articleToolsMessages();
  const post = of.post === null ? "" : t("postPost", { post: of.post });
  return (
    <>
      <p className={styles.facts}>
        {of.source.title}
        {post}
        {of.author && `, ${of.author}`}
      </p>
      <p className={styles.text}>{shownText(of)}</p>
    </>
  );
}

/** What a link leads to, once it is known; what was shown before is there at once. */
function usePreview(link: HTMLAnchorElement | null) {
  const [shown, show] = useState<{ readonly link: HTMLAnchorElement; readonly shown: Preview } | null>(null);
  useEffect(() => {
    const target = link && targetOf(link, window.location.pathname);
    if (!link || !target) return;
    const gone = new AbortController();
    const known = KNOWN.get(link.href);
    const load = async () => {
      const preview = known ?? (await loadPreview(target, gone.signal).catch(() => null));
      if (gone.signal.aborted || !preview) return;
      KNOWN.set(link.href, preview);
      show({ link, shown: preview });
    };
    void load();
    return () => gone.abort();
  }, [link]);
  return shown;
}

/** What was shown since the page was loaded, by address. */
const KNOWN = new Map<string, Preview>();
