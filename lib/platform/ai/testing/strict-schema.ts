type Schema = Readonly<Record<string, unknown>>;

/** Words of JSON Schema that structured outputs refuse. */
const REFUSED = [
  "oneOf",
  "allOf",
  "not",
  "if",
  "then",
  "else",
  "dependentRequired",
  "dependentSchemas",
  "propertyNames",
];
const MOST_LEVELS = 10;

/**
 * Why OpenAI would refuse a schema in its strict mode, null where it takes it: every object names all its properties as
 * required and allows no others, and some words are not known to it
 * (https://platform.openai.com/docs/guides/structured-outputs#supported-schemas).
 */
export function strictFault(schema: unknown, place = "schema", level = 0): string | null {
  if (Array.isArray(schema)) {
    for (const [index, one] of schema.entries()) {
      const fault = strictFault(one, `${place}[${index}]`, level);
      if (fault !== null) return fault;
    }
    return null;
  }
  if (typeof schema !== "object" || schema === null) return null;
  if (level > MOST_LEVELS) return `${place} lies deeper than ${MOST_LEVELS} levels.`;
  const fields = schema as Schema;
  const refused = REFUSED.find((word) => word in fields);
  if (refused !== undefined) return `'${refused}' is not permitted in ${place}.`;
  if (level === 0 && fields.type !== "object") return "The root must be an object.";
  if (fields.type === "object") {
    if (fields.additionalProperties !== false) return `'additionalProperties' must be false in ${place}.`;
    const names = Object.keys((fields.properties ?? {}) as Schema);
    const required = Array.isArray(fields.required) ? fields.required : [];
    const missing = names.find((name) => !required.includes(name));
    if (missing !== undefined) return `'required' must name '${missing}' in ${place}.`;
    for (const name of names) {
      const fault = strictFault((fields.properties as Schema)[name], `${place}.${name}`, level + 1);
      if (fault !== null) return fault;
    }
  }
  for (const word of ["items", "anyOf", "$defs"] as const) {
    const inner = word === "$defs" ? Object.values((fields.$defs ?? {}) as Schema) : fields[word];
    const fault = strictFault(inner, `${place}.${word}`, level + 1);
    if (fault !== null) return fault;
  }
  return null;
}
