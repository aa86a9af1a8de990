/** A style sheet as compiled text, by the rule in next.config.ts; empty in the browser. */
declare module "*.css?inline" {
  const text: string;
  export default text;
}
