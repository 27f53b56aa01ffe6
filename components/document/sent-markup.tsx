"use client";

import { markupCarrier } from "@/lib/base/markup-carrier";
import styles from "./sent-markup.module.css";

type SentMarkupProps = {
  hash: string;
  /** Where Next's client asked; a page that is loaded whole has it in its HTML. */
  html?: string;
  className?: string | undefined;
};

/** The place of static markup in a page. It is taken from the HTML that came when the page comes to life. */
export function SentMarkup({ hash, html = carriedOrShown(hash), className = styles.whole }: SentMarkupProps) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React made it of elements, on our server
    <div className={className} data-markup={hash} dangerouslySetInnerHTML={{ __html: html }} />
  );
}

/** What pages that were loaded whole showed, so that it is there again when one comes back to them. */
const shown = new Map<string, string>();

function carriedOrShown(hash: string): string {
  if (typeof document === "undefined") return carried(hash);
  const known = shown.get(hash) ?? document.querySelector(`[data-markup="${hash}"]`)?.innerHTML ?? "";
  shown.set(hash, known);
  return known;
}

function carried(hash: string): string {
  const html = markupCarrier()?.carried()?.get(hash);
  if (html === undefined) throw new Error("The markup of this page was not carried to where its HTML is made.");
  return html;
}
