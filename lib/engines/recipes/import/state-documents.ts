import type { Json } from "./loose-json";
import type { Page } from "./page";
import { rawText } from "./walk-dom";

const maxScripts = 40;
const maxLength = 4_000_000;
const maxStarts = 12;

/** JSON that a page hands to its own script: data blocks, and objects assigned in a script. */
export function stateDocuments(page: Page): Json[] {
  return page.elements
    .filter(
      ({ name, attribs }) => name === "script" && attribs.src === undefined && !/ld\+json/i.test(attribs.type ?? ""),
    )
    .map(rawText)
    .filter((text) => text.length < maxLength && /ingredient/i.test(text))
    .slice(0, maxScripts)
    .flatMap(documentsIn);
}

function documentsIn(script: string): Json[] {
  const whole = parsed(script.trim());
  if (whole !== undefined) return [whole];
  const found: Json[] = [];
  const starts = /(?:=|JSON\.parse\()\s*(?=[[{"'])/g;
  for (let tries = 0; tries < maxStarts; tries++) {
    const start = starts.exec(script);
    if (!start) break;
    const from = start.index + start[0].length;
    const end = endOfValue(script, from);
    if (end < 0) break;
    starts.lastIndex = end;
    const text = script.slice(from, end);
    if (!/ingredient/i.test(text)) continue;
    const value = parsed(text);
    const inner = typeof value === "string" ? parsed(value) : value;
    if (inner !== undefined) found.push(inner);
  }
  return found;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Where the value that begins at `from` ends, strings passed over; -1 where it does not. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote !== "") {
      if (char === "\\") at++;
      else if (char === quote) {
        quote = "";
        if (depth === 0) return at + 1;
      }
    } else if (char === '"' || char === "'" || char === "`") quote = char;
    else if (char === "{" || char === "[") depth++;
    else if (char === "}" || char === "]") {
      depth--;
      if (depth <= 0) return at + 1;
    }
  }
  return -1;
}
