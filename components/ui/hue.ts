/**
 * Classes that set the accent's hue, one for each digit: a style attribute would need `unsafe-inline`,
 * and 360 classes would weigh more than these 22.
 *
 * @example
 * hueClass(215); // "hue-h2 hue-t1 hue-u5"
 */
export function hueClass(degrees: number): string {
  const hue = ((Math.round(degrees) % 360) + 360) % 360;
  const [hundreds, tens, units] = String(hue).padStart(3, "0");
  return `hue-h${hundreds} hue-t${tens} hue-u${units}`;
}
