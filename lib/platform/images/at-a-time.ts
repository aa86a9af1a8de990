let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work that holds the pixels of a whole picture, one after the other: libvips uses every core for one already, and
 * two of 50 megapixels at once are 300 MB.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}
