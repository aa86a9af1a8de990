/**
 * Reference heights and weights of the Dietary Reference Intakes (IOM 2002/2005, table 1-1): the median body of
 * an age group, and for adults the body of age 19-30 at a body mass index of 22.5 (men) and 21.5 (women).
 */
interface Body {
  readonly heightCm: number;
  readonly weightKg: number;
}

const MALE: readonly (readonly [untilYears: number, heightCm: number, weightKg: number])[] = [
  [0.5, 62, 6],
  [1, 71, 9],
  [4, 86, 12],
  [9, 115, 20],
  [14, 144, 36],
  [19, 174, 61],
  [Number.POSITIVE_INFINITY, 177, 70],
];
const FEMALE: typeof MALE = [
  [0.5, 62, 6],
  [1, 71, 9],
  [4, 86, 12],
  [9, 115, 20],
  [14, 144, 37],
  [19, 163, 54],
  [Number.POSITIVE_INFINITY, 163, 57],
];

export function referenceBody(ageYears: number, sex: "female" | "male"): Body {
  const rows = sex === "male" ? MALE : FEMALE;
  const row = rows.find(([until]) => ageYears < until);
  return row === undefined ? { heightCm: 170, weightKg: 64 } : { heightCm: row[1], weightKg: row[2] };
}

/** Weight for a known height: the reference body's mass index, so a tall adult is not given a short one's weight. */
export function referenceWeight(heightCm: number, ageYears: number, sex: "female" | "male"): number {
  const body = referenceBody(ageYears, sex);
  return (body.weightKg * heightCm ** 2) / body.heightCm ** 2;
}
