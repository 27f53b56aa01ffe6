/** Returns what a field is called where only its key is known: `commanded-by` is "Commanded by". */
export function fieldWords(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1).replaceAll("-", " ");
}
