/** What a token of a line is: name, quantity, unit, size, preparation, comment, purpose ("to serve"). */
export const LABELS = ["name", "quantity", "unit", "size", "preparation", "comment", "purpose"] as const;
export type Label = (typeof LABELS)[number];
