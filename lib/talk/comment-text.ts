import type { Person } from "./discussion";

/** A mention as a text keeps it. */
const MENTION = /@\[([0-9a-z]{16})\]/g;

/** A piece of a comment: words, or somebody who is mentioned. */
export type CommentPiece = { readonly text: string } | { readonly person: Person };

/** A part of a comment: a paragraph, or words that it quotes. */
export type CommentBlock = { readonly quoted: boolean; readonly lines: readonly (readonly CommentPiece[])[] };

/**
 * Returns a comment's text as it is kept: `@Name` of a member of the world becomes `@[id]`. Of names of which one begins with another the
 * longest counts; a name that two members have names nobody, they are mentioned by `@[id]`. An id of nobody here stays plain text.
 */
export function storedText(typed: string, members: readonly Person[]): string {
  const unique = members.filter(({ name }) => members.filter((other) => other.name === name).length === 1);
  const longest = unique.toSorted((a, b) => b.name.length - a.name.length);
  return typed
    .replace(/(^|[^\p{L}\p{N}_@])@(?=\S)/gu, "$1\u0001")
    .split("\u0001")
    .map((piece, index) => {
      if (index === 0) return piece;
      const member = longest.find(
        ({ name }) => piece.startsWith(name) && !/^[\p{L}\p{N}]/u.test(piece.slice(name.length)),
      );
      return member ? `@[${member.id}]${piece.slice(member.name.length)}` : `@${piece}`;
    })
    .join("");
}

/** Returns the ids of those whom a text as it is kept mentions, each once; `members` alone can be mentioned. */
export function mentionedIn(stored: string, members: readonly Person[]): readonly string[] {
  const known = new Set(members.map(({ id }) => id));
  return [...new Set([...stored.matchAll(MENTION)].map(([, id = ""]) => id))].filter((id) => known.has(id));
}

/** Returns a text as it is kept with the names of those who are mentioned: what is read, quoted and edited. */
export function shownText(stored: string, people: readonly Person[]): string {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const often = (name: string) => people.filter((other) => other.name === name).length > 1;
  return stored.replace(MENTION, (mention, id: string) => {
    const name = names.get(id);
    return name === undefined || often(name) ? mention : `@${name}`;
  });
}

/** Returns a text as it is kept cut into paragraphs and quotations (lines that begin with `>`), with its mentions. */
export function commentBlocks(stored: string, people: readonly Person[]): readonly CommentBlock[] {
  const blocks: { quoted: boolean; lines: (readonly CommentPiece[])[] }[] = [];
  let within = false;
  for (const line of stored.split("\n")) {
    const quoted = line.startsWith(">");
    const words = quoted ? line.replace(/^>\s?/, "") : line;
    if (!quoted && words.trim() === "") {
      within = false;
      continue;
    }
    const last = blocks.at(-1);
    const pieces = piecesOf(words, people);
    if (within && last?.quoted === quoted) last.lines.push(pieces);
    else blocks.push({ quoted, lines: [pieces] });
    within = true;
  }
  return blocks;
}

/** Returns a text as lines of a quotation, for an answer to begin with. */
export function quotedText(text: string): string {
  return `${text
    .split("\n")
    .filter((line) => !line.startsWith(">"))
    .join("\n")
    .trim()
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n")}\n\n`;
}

function piecesOf(line: string, people: readonly Person[]): readonly CommentPiece[] {
  const pieces: CommentPiece[] = [];
  let from = 0;
  for (const match of line.matchAll(MENTION)) {
    const person = people.find(({ id }) => id === match[1]);
    if (!person) continue;
    if (match.index > from) pieces.push({ text: line.slice(from, match.index) });
    pieces.push({ person });
    from = match.index + match[0].length;
  }
  return from < line.length ? [...pieces, { text: line.slice(from) }] : pieces;
}
