import { foldSpaces } from "../../import/clean-text";
import { parseLine } from "../../lines/parse-line";

interface Sectioned {
  readonly text: string;
  readonly section: string | null;
}

const SIGNS = "\\@#~{}|()=>-[]%&?+";
/** Signs written with a backslash stand in the private-use area while the text is taken apart. */
const hidden = (sign: string) => String.fromCharCode(0xe000 + SIGNS.indexOf(sign));
const hideEscapes = (text: string) =>
  text.replace(/\\([\\@#~{}|()=>\-[\]%&?+])/g, (_pair, sign: string) => hidden(sign));
const showEscapes = (text: string) =>
  text.replace(/[\uE000-\uE010]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0xe000] ?? "");

const ingredient =
  /@([&?+\-@]*)(?:([^@#~{}\n]+?)\{([^{}\n]*)\}|([\p{L}\p{N}\p{M}_'’\uE000-\uE010-]+))(?:\(([^()\n]*)\))?/gu;
const cookware = /#[&?+-]*(?:([^@#~{}\n]+?)\{[^{}\n]*\}|([\p{L}\p{N}\p{M}_'’-]+))(?:\([^()\n]*\))?/gu;
const timer = /~([^@#~{}\n]*)\{([^{}\n]*)\}/g;
const sectionLine = /^=+[ \t]*(.*?)[ \t]*=*$/;

/** Ingredient lines, steps and notes of a Cooklang text. A paragraph of nothing but ingredients is a list, no step. */
export function readCooklangSteps(body: string): {
  readonly lines: readonly Sectioned[];
  readonly steps: readonly Sectioned[];
  readonly notes: readonly string[];
} {
  const lines: Sectioned[] = [];
  const steps: Sectioned[] = [];
  const notes: string[] = [];
  let section: string | null = null;
  let paragraph: string[] = [];
  const endParagraph = () => {
    const text = paragraph.join(" ");
    paragraph = [];
    if (text.trim() === "") return;
    const { lines: found, step } = readParagraph(text);
    for (const line of found) lines.push({ text: line, section });
    if (step !== null) steps.push({ text: step, section });
  };
  for (const line of withoutComments(hideEscapes(body)).split(/\r\n|\r|\n/)) {
    const heading = sectionLine.exec(line);
    if (heading !== null) {
      endParagraph();
      section = foldSpaces(showEscapes(heading[1] ?? "")) || null;
    } else if (line.startsWith(">")) {
      endParagraph();
      notes.push(foldSpaces(showEscapes(line.replace(/^>+/, ""))));
    } else if (line.trim() === "") endParagraph();
    else paragraph.push(line);
  }
  endParagraph();
  return { lines, steps, notes };
}

/** Comments to the end of a line and between [- and -]. */
function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf("[-", from);
    const end = start < 0 ? -1 : text.indexOf("-]", start + 2);
    if (end < 0) break;
    kept.push(text.slice(from, start));
    from = end + 2;
  }
  return (kept.join("") + text.slice(from)).replace(/--.*$/gm, "");
}

function readParagraph(text: string): { lines: string[]; step: string | null } {
  const lines: string[] = [];
  const rest = text.replace(ingredient, "");
  const isList = /^[\s,;.•*]*$/.test(rest);
  const said = text.replace(ingredient, (_all, signs: string, long = "", amount = "", short = "", note = "") => {
    const [name = "", alias] = (long || short).split("|");
    if (!/[&-]/.test(signs)) lines.push(lineOf(name, amount, note, signs.includes("?")));
    return foldSpaces(alias ?? name);
  });
  const step = said
    .replace(cookware, (_all, long = "", short = "") => (long || short).split("|").at(-1) ?? "")
    .replace(timer, (_all, _name: string, amount: string) => amount.replace("%", " "));
  return { lines, step: isList ? null : foldSpaces(showEscapes(step)) };
}

function lineOf(name: string, amount: string, note: string, isOptional: boolean): string {
  const [quantity = "", unit = ""] = amount.split("%");
  const number =
    quantity
      .replace(/^=|\*$/g, "")
      .split("|")[0]
      ?.trim() ?? "";
  const said = [number, unit.trim(), name.trim()].filter((part) => part !== "").join(" ");
  const withNote = note.trim() === "" ? said : `${said}, ${note.trim()}`;
  return foldSpaces(showEscapes(isOptional ? `${withNote} (optional)` : withNote));
}

/**
 * An ingredient line as Cooklang: "2 tbsp oil, warm" → "@oil{2%tbsp}(warm)". A line that would not read back as it is
 * stays whole: "@one good handful of rocket{}".
 */
export function writeIngredient(text: string): string {
  const line = foldSpaces(text);
  const { unit, name, preparation } = parseLine(line);
  const rest = `${unit === null ? "" : `${unit} `}${name}${preparation === null ? "" : `, ${preparation}`}`;
  const quantity = line.endsWith(` ${rest}`) ? line.slice(0, -rest.length - 1) : "";
  const isPlain = /^[\d\s./,½¼¾⅓⅔⅛–-]+$/.test(quantity) && !/[@#~{}|()%\\=*&?+[\]]/.test(rest) && !rest.includes("--");
  if (!isPlain || name === "") return `@${escaped(line)}{}`;
  return `@${name}{${quantity}${unit === null ? "" : `%${unit}`}}${preparation === null ? "" : `(${preparation})`}`;
}

/** A step's text with the signs that mean something escaped. */
export const writeStepText = (text: string): string => escaped(foldSpaces(text));

const escaped = (text: string): string =>
  text
    .replace(/[\\@#~{}|[\]]/g, (sign) => `\\${sign}`)
    .replace(/--/g, "\\-\\-")
    .replace(/^[=>&?+-]/, (sign) => `\\${sign}`);
