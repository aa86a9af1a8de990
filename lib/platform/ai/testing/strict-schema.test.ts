import { asSchema } from "ai";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { recipeAnswer } from "@/lib/domains/assistant/schema";
import { recipeOperation } from "@/lib/engines/recipes/chat/operations";
import { strictFault } from "./strict-schema";

const faultOf = async (schema: z.ZodType) => strictFault(await asSchema(schema).jsonSchema);
const kinds = [z.object({ kind: z.literal("a") }), z.object({ kind: z.literal("b"), x: z.number() })] as const;

describe("what OpenAI's strict mode takes", () => {
  it.each<[string, z.ZodType, string | null]>([
    ["an object", z.object({ a: z.string().max(5).nullable(), b: z.array(z.enum(["x", "y"])) }), null],
    ["a plain union", z.object({ one: z.union(kinds) }), null],
    ["a discriminated union", z.object({ one: z.discriminatedUnion("kind", kinds) }), "'oneOf'"],
    ["a record", z.object({ all: z.array(z.record(z.string(), z.number())) }), "'propertyNames'"],
    ["something left out", z.object({ a: z.object({ b: z.string().optional() }) }), "'required' must name 'b'"],
    ["a loose object", z.object({ a: z.looseObject({ b: z.string() }) }), "'additionalProperties'"],
    ["no object", z.array(z.string()), "The root must be an object"],
    ["a recipe", recipeAnswer, null],
    ["changes of a recipe", z.object({ operations: z.array(recipeOperation) }), null],
  ])("%s", async (_, schema, fault) => {
    if (fault === null) expect(await faultOf(schema)).toBeNull();
    else expect(await faultOf(schema)).toContain(fault);
  });
});
