import { describe, expect, it } from "vitest";
import { vectorFault } from "./require-vectors";

const found = (offered: string, installed: string | null = null) => ({
  default_version: offered,
  installed_version: installed,
});

describe("vectorFault", () => {
  it.each(["0.7.0", "0.8.1", "0.10.0", "1.0.0"])("takes %s, offered or installed", (version) => {
    expect(vectorFault(found(version))).toBeNull();
    expect(vectorFault(found("0.8.0", version))).toBeNull();
  });

  it("says what to do where there is none, an old one, or one not yet updated", () => {
    expect(vectorFault(undefined)).toMatch(/has none\. Install it there/);
    expect(vectorFault(found("0.4.4"))).toMatch(/has 0\.4\.4\. Update it there/);
    expect(vectorFault(found("0.6.2", "0.5.1"))).toMatch(/has 0\.6\.2\. Update it there/);
    expect(vectorFault(found("0.8.0", "0.5.1"))).toMatch(/still uses 0\.5\.1\. Run "ALTER EXTENSION vector UPDATE"/);
  });
});
