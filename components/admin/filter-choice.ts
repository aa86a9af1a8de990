import type { FilterChoice } from "@/components/admin/filter-bar";

/** A filter of a list as one of a few, by what the address says of it. `any` names the choice of none of them. */
export function filterChoice<Value extends string>(
  filters: Readonly<Record<string, unknown>>,
  name: string,
  any: string,
  values: readonly Value[],
  labelOf: (value: Value) => string = (value) => value,
): FilterChoice {
  const chosen = filters[name];
  return {
    ...{ name, label: any, value: typeof chosen === "string" ? chosen : "" },
    options: values.map((value) => ({ value, label: labelOf(value) })),
  };
}
