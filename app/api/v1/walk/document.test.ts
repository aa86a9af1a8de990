import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { openApiDocument } from "@/lib/platform/rest/document";
import { contracts } from "../contracts";

const document: Record<string, unknown> = JSON.parse(JSON.stringify(openApiDocument(contracts, { version: "1" })));

describe("the OpenAPI document", () => {
  it("is a valid document of OpenAPI 3.1, by a validator of others", async () => {
    const validator = new Validator();
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    expect(() => validator.resolveRefs()).not.toThrow();
  });

  it("says of every route what it does, who may ask and what can go wrong", () => {
    for (const contract of contracts) {
      expect(contract.id).toMatch(/^[a-zA-Z-]+(\.[a-zA-Z-]+)+$/);
      expect(contract.summary, contract.id).toMatch(/^[A-Z].{3,160}[^.]$/);
      const named = [...contract.path.matchAll(/\{(\w+)\+?\}/g)].map((match) => match[1]);
      expect(Object.keys(contract.params?.shape ?? {}).sort(), contract.id).toEqual(named.sort());
    }
    expect(new Set(contracts.map((contract) => contract.id)).size).toBe(contracts.length);
  });
});
