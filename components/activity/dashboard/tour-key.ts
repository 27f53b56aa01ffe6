/** Where the browser remembers that the tour was taken or declined. */
export const TOUR_KEY = "canonry-tour";
