/** A text and what is chosen in it. */
export interface Selection {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What takes the place of `from`–`to`, and what is chosen afterwards. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly chosenFrom: number;
  readonly chosenTo: number;
}

/** Puts a sign on both sides of what is chosen, or takes it away where it stands there already. */
export function toggleMark({ text, from, to }: Selection, mark: string): Edit {
  const chosen = text.slice(from, to);
  const size = mark.length;
  if (text.slice(from - size, from) === mark && text.slice(to, to + size) === mark)
    return { from: from - size, to: to + size, insert: chosen, chosenFrom: from - size, chosenTo: to - size };
  if (chosen.length >= 2 * size && chosen.startsWith(mark) && chosen.endsWith(mark)) {
    const bare = chosen.slice(size, -size);
    return { from, to, insert: bare, chosenFrom: from, chosenTo: from + bare.length };
  }
  return { from, to, insert: `${mark}${chosen}${mark}`, chosenFrom: from + size, chosenTo: to + size };
}

/** Makes what is chosen a link; the address is chosen afterwards, to be written over. */
export function makeLink({ text, from, to }: Selection, words: string): Edit {
  const chosen = text.slice(from, to);
  const label = chosen === "" ? words : chosen;
  const address = /^https?:\/\/\S+$/.test(chosen) ? chosen : "https://";
  const start = from + label.length + 3;
  return { from, to, insert: `[${label}](${address})`, chosenFrom: start, chosenTo: start + address.length };
}

/** Puts a picture on a line of its own; the words that describe it are chosen afterwards. */
export function putPicture({ text, from, to }: Selection, address: string, words: string): Edit {
  const before = from === 0 || text.slice(0, from).endsWith("\n\n") ? "" : text[from - 1] === "\n" ? "\n" : "\n\n";
  const after = text.slice(to).startsWith("\n") || to === text.length ? "\n" : "\n\n";
  const start = from + before.length + 2;
  return {
    from,
    to,
    insert: `${before}![${words}](${address})${after}`,
    chosenFrom: start,
    chosenTo: start + words.length,
  };
}

const PREFIX = /^(?:#{1,6} |> |- |\d+\. )/;

/**
 * Begins every chosen line with a sign ("## ", "> ", "- ", "1. "), in place of another such sign; takes it away where all
 * of them have it. Numbered lines count on.
 */
export function toggleLines({ text, from, to }: Selection, sign: string): Edit {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const next = text.indexOf("\n", Math.max(from, to - 1));
  const end = next === -1 ? text.length : next;
  const lines = text.slice(start, end).split("\n");
  const isNumbered = sign === "1. ";
  const has = (line: string) => (isNumbered ? /^\d+\. /.test(line) : line.startsWith(sign));
  const isOff = lines.every((line) => has(line) || line === "") && lines.some(has);
  let number = 0;
  const made = lines.map((line) => {
    const bare = line.replace(PREFIX, "");
    if (isOff || (line === "" && lines.length > 1)) return bare;
    number += 1;
    return `${isNumbered ? `${number}. ` : sign}${bare}`;
  });
  const insert = made.join("\n");
  const isPoint = from === to && lines.length === 1;
  const chosenFrom = isPoint ? Math.max(start, from + insert.length - (end - start)) : start;
  return { from: start, to: end, insert, chosenFrom, chosenTo: isPoint ? chosenFrom : start + insert.length };
}
