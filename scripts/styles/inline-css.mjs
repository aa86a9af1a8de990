import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";

const compiler = postcss([tailwind({ optimize: { minify: true } })]);

/** A loader of the bundler: makes of a style sheet a module whose default export is its compiled, minified text. */
export default async function inlineCss(source) {
  const done = this.async();
  try {
    const { css, messages } = await compiler.process(source, { from: this.resourcePath });
    // Classes come from the pages: while developing, a changed page is a changed sheet.
    for (const message of messages) {
      if (message.type === "dependency") this.addDependency(message.file);
      if (message.type === "dir-dependency") this.addContextDependency(message.dir);
    }
    done(null, `export default ${JSON.stringify(css)};`);
  } catch (error) {
    done(error);
  }
}
