import sharp, { type Sharp } from "sharp";

/**
 * A picture that looks like nothing but has what photos have: large shapes, edges, soft light and fine grain. The same
 * seed is the same picture.
 */
export function scene(width: number, height: number, seed = 1): Sharp {
  let state = seed * 2654435761;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state / 2 ** 32;
  };
  const hue = () =>
    `hsl(${Math.round(next() * 360)} ${Math.round(30 + next() * 60)}% ${Math.round(25 + next() * 55)}%)`;
  const shapes = Array.from({ length: 26 }, () => {
    const [x, y, size] = [next() * 100, next() * 75, 2 + next() ** 2 * 26];
    return next() < 0.5
      ? `<circle cx="${x}" cy="${y}" r="${size}" fill="${hue()}" opacity=".8"/>`
      : `<rect x="${x - size / 2}" y="${y - size / 2}" width="${size}" height="${size * (0.4 + next())}" fill="${hue()}" transform="rotate(${next() * 90} ${x} ${y})"/>`;
  });
  const grain = `<filter id="g"><feTurbulence baseFrequency=".9" numOctaves="2" seed="${seed}"/><feColorMatrix values="0 0 0 0 .5 0 0 0 0 .5 0 0 0 0 .5 0 0 0 .35 0"/></filter>`;
  // Drawn small: the grain of a large drawing takes seconds.
  const by = Math.min(1, 800 / Math.max(width, height));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 75" preserveAspectRatio="none" width="${Math.ceil(width * by)}" height="${Math.ceil(height * by)}"><defs><linearGradient id="l"><stop stop-color="${hue()}"/><stop offset="1" stop-color="${hue()}"/></linearGradient>${grain}</defs><rect width="100" height="75" fill="url(#l)"/>${shapes.join("")}<rect width="100" height="75" filter="url(#g)" opacity=".5"/></svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().resize(width, height, { fit: "fill" });
}
