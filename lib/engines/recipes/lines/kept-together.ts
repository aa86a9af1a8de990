/** An amount whose bracket is not torn apart at the end of a line: "2 cans (400 g)" breaks before the bracket only. */
export function keptTogether(amount: string): string {
  return amount.replace(/\([^)]*\)/g, (bracket) => bracket.replaceAll(" ", "\u00a0"));
}
