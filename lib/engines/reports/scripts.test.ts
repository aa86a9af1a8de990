import { describe, expect, it } from "vitest";
import { printable, printableReport } from "./printable";
import { mirrored, visualOrder } from "./visual-order";

describe("printable", () => {
  it("leaves what our faces hold as it is", () => {
    for (const text of ["Żurek — Борщ — Φασολάδα 🍋 ½ · 500 g", "שקשוקה", "حمص بالطحينة", "ต้มยำ", "दाल तड़का"])
      expect(printable(text)).toBe(text);
  });

  it("names the writing of what they do not", () => {
    expect(printable("麻婆豆腐 (mapo tofu)")).toBe("[Chinese letters] (mapo tofu)");
    expect(printable("親子丼 おやこどん")).toBe("[Japanese letters]");
    expect(printable("김치찌개, 2 servings")).toBe("[Korean letters], 2 servings");
    expect(printable("ხაჭაპური")).toBe("[Georgian letters]");
  });

  it("reaches every text of a report and nothing else", () => {
    const report = { title: "김치", count: 3, say: (n: number) => n, lines: [{ text: "무" }], none: null };
    const printed = printableReport(report);
    expect(printed).toMatchObject({
      title: "[Korean letters]",
      count: 3,
      lines: [{ text: "[Korean letters]" }],
      none: null,
    });
    expect(printed.say(2)).toBe(2);
  });
});

describe("visualOrder", () => {
  const shown = (line: string) =>
    visualOrder(line.split(" "))
      .map(({ text, isTight }, at) => (at === 0 || isTight ? text : ` ${text}`))
      .join("");

  it("turns words of Hebrew and Arabic round, and leaves the others", () => {
    expect(shown("one two three")).toBe("one two three");
    expect(shown("שלוש כוסות קמח")).toBe("קמח כוסות שלוש");
    expect(shown("Shakshuka שקשוקה עם פלפלים for two")).toBe("Shakshuka פלפלים עם שקשוקה for two");
    expect(shown("שקשוקה with red peppers בבית")).toBe("בבית with red peppers שקשוקה");
  });

  it("leaves the comma behind them to the line", () => {
    expect(shown("Step of שקשוקה עם פלפלים, stirred")).toBe("Step of פלפלים עם שקשוקה, stirred");
    expect(shown("שלוש כוסות, קמח.")).toBe("קמח. כוסות, שלוש");
  });

  it("keeps numbers with the words they stand between", () => {
    expect(shown("קמח 500 גרם")).toBe("גרם 500 קמח");
    expect(shown("500 g קמח")).toBe("500 g קמח");
  });

  it("lets brackets open to the other side", () => {
    expect(mirrored("(")).toBe(")");
    expect(mirrored("!)")).toBe("(!");
  });
});
