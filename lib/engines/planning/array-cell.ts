/** The number at a place of a numeric array that is known to be there; 0 keeps the type honest where it is not. */
export const at = (cells: ArrayLike<number>, index: number): number => cells[index] ?? 0;
