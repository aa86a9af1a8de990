/** An amount as pages write it: whole from ten on, one digit from one on, else two; a minus sign that is one. */
export function figureText(value: number): string {
  const size = Math.abs(value);
  const text = size.toFixed(size >= 10 || size === 0 ? 0 : size >= 1 ? 1 : 2);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** A difference with its sign; what rounds away is ±0. */
export function signedText(value: number): string {
  const text = figureText(value);
  return Number(text) === 0 ? "±0" : value > 0 ? `+${text}` : text;
}
