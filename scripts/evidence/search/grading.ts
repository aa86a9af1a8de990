import type { JudgedRecipe } from "./judged-recipe";

export type Grade = 0 | 1 | 2 | 3;
export interface RuledQuery {
  readonly kind: string;
  readonly query: string;
  /** 3 all that was asked, 2 all but a nuance, 1 loosely, 0 not or against what was ruled out. */
  readonly grade: (recipe: JudgedRecipe) => Grade;
}

export type Test = (recipe: JudgedRecipe) => boolean;

export const named =
  (words: RegExp): Test =>
  ({ names }) =>
    names.some((name) => words.test(name));
export const titled =
  (words: RegExp): Test =>
  ({ title }) =>
    words.test(title);
export const tag =
  (name: string): Test =>
  ({ tags }) =>
    tags.includes(name);
export const diet =
  (name: string): Test =>
  ({ diets }) =>
    diets.includes(name);
export const free =
  (...names: string[]): Test =>
  ({ allergens }) =>
    !names.some((name) => allergens.includes(name));
export const meal =
  (name: string): Test =>
  ({ suits }) =>
    suits.includes(name);
export const from =
  (words: RegExp): Test =>
  ({ cuisine }) =>
    words.test(cuisine);
export const under =
  (kcal: number): Test =>
  (recipe) =>
    recipe.kcal < kcal;
export const within =
  (minutes: number): Test =>
  (recipe) =>
    recipe.minutes <= minutes;
export const protein =
  (grams: number): Test =>
  (recipe) =>
    recipe.protein >= grams;
export const all =
  (...tests: Test[]): Test =>
  (recipe) =>
    tests.every((test) => test(recipe));
export const any =
  (...tests: Test[]): Test =>
  (recipe) =>
    tests.some((test) => test(recipe));
export const not =
  (test: Test): Test =>
  (recipe) =>
    !test(recipe);

/** Every part of a constraint holds, or nothing does. */
export const exactly =
  (...tests: Test[]) =>
  (recipe: JudgedRecipe): Grade =>
    all(...tests)(recipe) ? 3 : 0;
/** The first step that holds gives the grade. */
export const steps =
  (three: Test, two: Test, one: Test = two) =>
  (recipe: JudgedRecipe): Grade =>
    three(recipe) ? 3 : two(recipe) ? 2 : one(recipe) ? 1 : 0;
/** An ingredient: 3 where the title says it, 2 where it goes in, 1 where only a form of it does. */
export const ingredient =
  (words: RegExp, form?: RegExp) =>
  (recipe: JudgedRecipe): Grade =>
    named(words)(recipe) ? (titled(words)(recipe) ? 3 : 2) : form !== undefined && named(form)(recipe) ? 1 : 0;
/** An ingredient that few titles say: 3 where it goes in at all. */
export const holds =
  (words: RegExp, form?: RegExp) =>
  (recipe: JudgedRecipe): Grade =>
    named(words)(recipe) ? 3 : form !== undefined && named(form)(recipe) ? 1 : 0;
/** Two foods at once; with one of them it is a loose answer. */
export const both =
  (one: RegExp, other: RegExp) =>
  (recipe: JudgedRecipe): Grade =>
    named(one)(recipe) && named(other)(recipe) ? 3 : named(one)(recipe) || named(other)(recipe) ? 1 : 0;
/** Graded by `grade`, and never where `ban` holds. */
export const unless =
  (ban: Test, grade: (recipe: JudgedRecipe) => Grade) =>
  (recipe: JudgedRecipe): Grade =>
    ban(recipe) ? 0 : grade(recipe);
export const fiber =
  (grams: number): Test =>
  (recipe) =>
    (recipe.nutrients.fibre ?? 0) >= grams;
export const iron =
  (mg: number): Test =>
  (recipe) =>
    (recipe.nutrients.iron ?? 0) >= mg;
