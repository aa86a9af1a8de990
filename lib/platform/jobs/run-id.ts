const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A 26-letter id that sorts by its time: 48 bits of milliseconds, then 80 random ones, in Crockford's base 32. */
export function runId(now: number, random: () => number): string {
  let time = now;
  let head = "";
  for (let index = 0; index < 10; index++) {
    head = (DIGITS[time % 32] ?? "0") + head;
    time = Math.floor(time / 32);
  }
  let tail = "";
  for (let index = 0; index < 16; index++) tail += DIGITS[Math.floor(random() * 32)] ?? "0";
  return head + tail;
}
