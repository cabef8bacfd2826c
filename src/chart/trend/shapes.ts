/** The point of a line by its tone, a path around the origin: circle, diamond, square, triangle, cross, triangle on its head; `r` in px. */
export function pointShape(tone: number, r: number): string {
  switch (tone) {
    case 1:
      return `M0,${-1.3 * r}L${1.3 * r},0L0,${1.3 * r}L${-1.3 * r},0Z`;
    case 2:
      return `M${-r},${-r}H${r}V${r}H${-r}Z`;
    case 3:
      return `M0,${-1.3 * r}L${1.2 * r},${r}H${-1.2 * r}Z`;
    case 4:
      return `M${-r},${-r}L0,${-0.4 * r}L${r},${-r}L${0.4 * r},0L${r},${r}L0,${0.4 * r}L${-r},${r}L${-0.4 * r},0Z`;
    case 5:
      return `M0,${1.3 * r}L${1.2 * r},${-r}H${-1.2 * r}Z`;
    default:
      return `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
  }
}
