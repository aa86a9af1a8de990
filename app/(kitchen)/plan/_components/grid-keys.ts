import type { KeyboardCoordinateGetter } from "@dnd-kit/core";

const STEPS: { readonly [key: string]: readonly [number, number] } = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** An arrow key carries a meal to the next place that way. */
export const stepToNeighbour: KeyboardCoordinateGetter = (event, { context }) => {
  const step = STEPS[event.code];
  const { collisionRect, droppableRects } = context;
  if (step === undefined || collisionRect === null) return undefined;
  event.preventDefault();
  const [right, down] = step;
  let best: { readonly left: number; readonly top: number; readonly cost: number } | null = null;
  for (const rect of droppableRects.values()) {
    const acrossX = rect.left - collisionRect.left;
    const acrossY = rect.top - collisionRect.top;
    const ahead = acrossX * right + acrossY * down;
    const aside = Math.abs(acrossX * down) + Math.abs(acrossY * right);
    if (ahead < 20) continue;
    const cost = ahead + 3 * aside;
    if (best === null || cost < best.cost) best = { left: rect.left, top: rect.top, cost };
  }
  return best === null ? undefined : { x: best.left, y: best.top };
};
