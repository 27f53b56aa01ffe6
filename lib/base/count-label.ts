/** Returns a number of things as it is read: "1 article", "2,150 articles". */
export function countLabel(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
