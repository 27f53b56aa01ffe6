/** Rows of the form of maps beyond which nothing is read. */
const MOST = 40;

/** Returns what a map's field is called in the form. */
export function mapField(at: number, field: "key" | "title" | "file" | "removed"): string {
  return `maps.${at}.${field}`;
}

/** Returns the maps that a form says; without those that are taken out, and the new one where nothing was entered. */
export function mapsOfForm(typed: Readonly<Record<string, string>>) {
  return Array.from({ length: MOST }, (_none, at) => ({
    key: typed[mapField(at, "key")] || null,
    title: typed[mapField(at, "title")] ?? "",
    file: typed[mapField(at, "file")] ?? "",
    removed: typed[mapField(at, "removed")] !== undefined,
  }))
    .filter(({ key, title, file, removed }) => !removed && (key !== null || title.trim() !== "" || file !== ""))
    .map(({ key, title, file }) => ({ key, title, file }));
}
