export interface ChurnModel {
  readonly weights: readonly number[];
}
