import type { WorkingRecipe } from "../composing/working-recipe";
import type { Cannot, Said } from "./contract";

/** A recipe on the board after one wish, and what became of that wish. */
export interface Done {
  readonly board: WorkingRecipe;
  readonly said: readonly Said[];
}

/** More of what is in it already. */
export const more = ({ board, what }: { readonly board: WorkingRecipe; readonly what: string }): Done => ({
  board,
  said: [{ kind: "more", what }],
});

/** The board left as it was, and why. */
export const cannot = (board: WorkingRecipe, why: Cannot, what: string): Done => ({
  board,
  said: [{ kind: "cannot", why, what }],
});

/** A line's food as a sentence names it. */
export const lineName = (board: WorkingRecipe, index: number) => {
  const line = board.rows[index]?.line;
  return (line?.parsed.name || line?.food?.displayName || line?.text || "").toLowerCase();
};
