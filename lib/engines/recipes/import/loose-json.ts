/** JSON as it is found in the wild: parsed strictly where it can be, repaired where it cannot. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

const maxDepth = 400;

/**
 * Reads a JSON text, mending what pages commonly break: comment and CDATA wrappers, trailing or missing commas,
 * raw line breaks and unescaped quotes inside strings, wrong escapes, several documents in a row, a missing end.
 * Undefined where nothing can be read. Nesting beyond 400 levels is cut off.
 */
export function parseLooseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return new LooseReader(unwrap(text)).readAll();
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function unwrap(text: string): string {
  const start = text.search(/[[{]/);
  return start < 0 ? "" : text.slice(start);
}

class LooseReader {
  private at = 0;

  constructor(private readonly text: string) {}

  readAll(): Json | undefined {
    const found: Json[] = [];
    while (this.at < this.text.length) {
      const next = this.text[this.at];
      if (next === "{" || next === "[") {
        const value = this.readValue(0);
        if (value !== undefined) found.push(value);
      } else this.at++;
    }
    return found.length > 1 ? found : found[0];
  }

  private readValue(depth: number): Json | undefined {
    this.skipBlank();
    const next = this.text[this.at];
    if (next === undefined) return undefined;
    if (next === '"') return this.readString();
    if (next === "{" || next === "[") {
      if (depth >= maxDepth) {
        this.at = this.text.length;
        return null;
      }
      return next === "{" ? this.readObject(depth) : this.readList(depth);
    }
    return this.readBare();
  }

  private readObject(depth: number): Json {
    const fields: [string, Json][] = [];
    this.at++;
    for (;;) {
      this.skipBlank(",");
      const next = this.text[this.at];
      if (next === undefined) break;
      if (next === "}") {
        this.at++;
        break;
      }
      if (next === "]") break;
      const start = this.at;
      const key = next === '"' ? this.readString() : String(this.readBare());
      this.skipBlank(":");
      const ahead = this.text[this.at];
      if (ahead !== "}" && ahead !== ",") {
        const value = this.readValue(depth + 1);
        if (value !== undefined) fields.push([key, value]);
      }
      if (this.at === start) this.at++;
    }
    return Object.fromEntries(fields);
  }

  private readList(depth: number): Json {
    const items: Json[] = [];
    this.at++;
    for (;;) {
      this.skipBlank(",");
      const next = this.text[this.at];
      if (next === undefined) break;
      if (next === "]") {
        this.at++;
        break;
      }
      if (next === "}") break;
      const start = this.at;
      const value = this.readValue(depth + 1);
      if (value !== undefined) items.push(value);
      if (this.at === start) this.at++;
    }
    return items;
  }

  private readString(): string {
    let out = "";
    this.at++;
    let from = this.at;
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at];
      if (char === "\\") {
        out += this.text.slice(from, this.at) + this.readEscape();
        from = this.at + 1;
      } else if (char === '"' && this.closesString()) {
        out += this.text.slice(from, this.at);
        this.at++;
        return out;
      }
    }
    return out + this.text.slice(from);
  }

  /** A quote ends a string when structure follows it; otherwise somebody forgot to escape it. */
  private closesString(): boolean {
    let ahead = this.at + 1;
    while (ahead < this.text.length && isBlank(this.text.charCodeAt(ahead))) ahead++;
    const next = this.text[ahead];
    if (next === undefined || next === ":" || next === "}" || next === "]" || next === '"') return true;
    if (next !== ",") return false;
    ahead++;
    while (ahead < this.text.length && isBlank(this.text.charCodeAt(ahead))) ahead++;
    return /["{[\]}\d\-tfn]/.test(this.text[ahead] ?? '"');
  }

  private readEscape(): string {
    this.at++;
    const code = this.text[this.at];
    const known: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "", f: "" };
    if (code === undefined) return "";
    if (code === "u") {
      const digits = this.text.slice(this.at + 1, this.at + 5);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) return "";
      this.at += 4;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    return known[code] ?? code;
  }

  private readBare(): Json {
    const start = this.at;
    while (this.at < this.text.length && !/[,:{}[\]"\s]/.test(this.text.charAt(this.at))) this.at++;
    const word = this.text.slice(start, this.at);
    if (word === "true" || word === "false") return word === "true";
    if (word === "null" || word === "undefined" || word === "") return null;
    const number = Number(word);
    return Number.isFinite(number) ? number : word.replace(/^'|'$/g, "");
  }

  private skipBlank(also = ""): void {
    while (this.at < this.text.length) {
      const char = this.text.charAt(this.at);
      if (isBlank(char.charCodeAt(0)) || (also !== "" && char === also)) this.at++;
      else if (this.text.startsWith("/*", this.at)) {
        const end = this.text.indexOf("*/", this.at + 2);
        this.at = end < 0 ? this.text.length : end + 2;
      } else if (this.text.startsWith("//", this.at)) {
        const end = this.text.indexOf("\n", this.at);
        this.at = end < 0 ? this.text.length : end;
      } else return;
    }
  }
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff;
}
