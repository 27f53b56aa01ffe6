/** The path of another article of the same world, from that of one. */
export function pathBeside(path: string, slug: string): string {
  return path.replace(/[^/]+$/, encodeURIComponent(slug));
}
