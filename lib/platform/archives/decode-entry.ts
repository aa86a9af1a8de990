const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin = new TextDecoder("windows-1252");

/**
 * The text of a file. UTF-8, or UTF-16 with its mark; old exports of tables and texts are Windows-1252. JSON that is
 * neither gives a text that is no JSON, so that its recipe is refused rather than changed.
 */
export function decodeEntry(name: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return utf8.decode(bytes);
  } catch {
    return /\.(?:json|jsonld|paprikarecipe)$/i.test(name) ? "" : latin.decode(bytes);
  }
}
