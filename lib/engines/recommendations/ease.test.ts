import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { easeParts, easeScores, trainEase } from "./ease";
import { invertSpd } from "./invert-spd";

const ids = ["a", "b", "c", "d", "e"];
const tastes = fc.array(fc.dictionary(fc.constantFrom(...ids), fc.double({ min: -1, max: 2, noNaN: true })), {
  minLength: 1,
  maxLength: 12,
});

describe("EASE", () => {
  test("an inverse times its matrix is the identity", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 16, maxLength: 16 }), (x) => {
        const n = 4;
        const matrix = new Float64Array(n * n);
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) {
            let sum = i === j ? 1 : 0;
            for (let k = 0; k < n; k++) sum += (x[i * n + k] ?? 0) * (x[j * n + k] ?? 0);
            matrix[i * n + j] = sum;
          }
        const inverse = invertSpd(matrix, n);
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++) {
            let sum = 0;
            for (let k = 0; k < n; k++) sum += (matrix[i * n + k] ?? 0) * (inverse[k * n + j] ?? 0);
            expect(sum).toBeCloseTo(i === j ? 1 : 0, 6);
          }
      }),
    );
  });

  test("is refused for a matrix that has no such inverse", () => {
    expect(() => invertSpd(new Float64Array([1, 2, 2, 1]), 2)).toThrow(RangeError);
  });

  /** The closed form must be where the regularised squared error is least under a zero diagonal. */
  test("no small change of a weight makes its error smaller", () => {
    fc.assert(
      fc.property(tastes, fc.nat(4), fc.nat(4), (households, i, j) => {
        fc.pre(i !== j);
        const rows = households.map((taste) => new Map(Object.entries(taste)));
        const lambda = 3;
        const { weights } = trainEase(rows, ids, lambda);
        const error = (by: number) => {
          const weight = (row: number) => (weights[row * 5 + j] ?? 0) + (row === i ? by : 0);
          const penalty = ids.reduce((sum, _, row) => sum + weight(row) ** 2, 0) * lambda;
          return rows.reduce((sum, taste) => {
            const guess = ids.reduce((all, id, row) => all + (taste.get(id) ?? 0) * weight(row), 0);
            return sum + ((taste.get(ids[j] ?? "") ?? 0) - guess) ** 2;
          }, penalty);
        };
        const now = error(0);
        expect(error(0.01)).toBeGreaterThanOrEqual(now - 1e-5);
        expect(error(-0.01)).toBeGreaterThanOrEqual(now - 1e-5);
      }),
    );
  });

  test("recommends what goes with what is liked, and says through which", () => {
    const rows = Array.from(
      { length: 30 },
      (_, k) =>
        new Map(
          k % 2 === 0
            ? [
                ["a", 1],
                ["b", 1],
              ]
            : [
                ["c", 1],
                ["d", 1],
              ],
        ),
    );
    const model = trainEase(rows, ids, 1);
    const taste = new Map([["a", 1]]);
    const scores = easeScores(model, taste);
    expect(scores.get("b") ?? 0).toBeGreaterThan(scores.get("c") ?? 1);
    expect(easeParts(model, taste, "b")[0]?.recipeId).toBe("a");
    const parts = easeParts(model, taste, "b").reduce((sum, part) => sum + part.adds, 0);
    expect(parts).toBeCloseTo(scores.get("b") ?? -1, 6);
  });
});
