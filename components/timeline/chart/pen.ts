/** What a timeline is painted with: a canvas, or what writes the same down as SVG. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "globalAlpha"
  | "font"
  | "textBaseline"
  | "clearRect"
  | "fillRect"
  | "strokeRect"
  | "fillText"
  | "beginPath"
  | "rect"
  | "arc"
  | "moveTo"
  | "lineTo"
  | "fill"
  | "stroke"
  | "setLineDash"
> & { readonly measureText: (text: string) => { readonly width: number } };
