/** A JSON schema as the OpenAPI document carries it, as far as the reference shows it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** One named value of a shape: where it stands, what it is. */
export interface ShapeRow {
  /** `lines[].text` */
  readonly path: string;
  readonly type: string;
  /** The named shape it is made of. */
  readonly shape: string | null;
  readonly description: string | null;
  readonly isRequired: boolean;
}

const DEEPEST = 4;

/** The name of a shape that a reference points at. */
export const shapeName = (ref: string): string => ref.split("/").at(-1) ?? ref;

/** A schema's type in a few words: "list of text", "uuid or null", "breakfast | lunch". */
export function typeInWords(schema: Schema): string {
  if (schema.$ref !== undefined) return shapeName(schema.$ref);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return [...new Set(options.map(typeInWords))].join(" or ");
  if (schema.allOf !== undefined) return schema.allOf.map(typeInWords).join(" and ");
  if (schema.enum !== undefined) return schema.enum.map(String).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  return [schema.type ?? "anything"]
    .flat()
    .map((type) => plainType(type, schema))
    .join(" or ");
}

function plainType(type: string, { items, format, additionalProperties }: Schema): string {
  if (type === "array") return items === undefined ? "list" : `list of ${typeInWords(items)}`;
  if (type === "object" && typeof additionalProperties === "object")
    return `${typeInWords(additionalProperties)} by name`;
  if (type === "string") return format === "binary" ? "file" : (format ?? "text");
  return type === "integer" ? "whole number" : type;
}

/** The values of a shape in reading order, nested ones by their path; named shapes are pointed at. */
export function shapeRows(schema: Schema, path = "", depth = 0): ShapeRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const { schema: core, suffix } = unwrapped(inner);
    const at = `${path}${name}${suffix}`;
    const row: ShapeRow = {
      path: at,
      type: typeInWords(inner),
      shape: core.$ref === undefined ? null : shapeName(core.$ref),
      description: inner.description ?? core.description ?? null,
      isRequired: schema.required?.includes(name) ?? false,
    };
    return [row, ...(depth < DEEPEST ? shapeRows(core, `${at}.`, depth + 1) : [])];
  });
}

/** What a list, a nullable or a record is made of. */
function unwrapped(schema: Schema): { schema: Schema; suffix: string } {
  if (schema.items !== undefined) {
    const inner = unwrapped(schema.items);
    return { schema: inner.schema, suffix: `[]${inner.suffix}` };
  }
  const [only, ...others] = (schema.anyOf ?? schema.oneOf ?? []).filter((one) => one.type !== "null");
  if (only !== undefined && others.length === 0) return unwrapped(only);
  if (typeof schema.additionalProperties === "object" && schema.properties === undefined) {
    const inner = unwrapped(schema.additionalProperties);
    return { schema: inner.schema, suffix: `{}${inner.suffix}` };
  }
  return { schema, suffix: "" };
}
