/** Told on the editor's element when somebody wants to choose the place of a row on a map. */
export const CHOOSE_PLACE = "chooseplace";

/** The row that gets a place, by its position in the document; a line gets several. */
export type PlaceTask = { readonly position: number; readonly isLine: boolean };
