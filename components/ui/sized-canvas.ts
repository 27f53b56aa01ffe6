/** Gives a canvas a size in pixels of the page, as sharp as the screen is, and returns what is painted with. */
export function sizedCanvas(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
  const ratio = devicePixelRatio || 1;
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== down) {
    Object.assign(canvas, { width: across, height: down });
    Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  }
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser paints no pictures.");
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
