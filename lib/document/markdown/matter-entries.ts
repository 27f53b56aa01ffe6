/** What is said at each key of front matter (in small letters): a text, or a list of texts. */
export type MatterEntries = ReadonlyMap<string, string | readonly string[]>;
