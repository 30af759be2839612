/** `npm run check`: types of each zone, lint and format side by side; what each says stands together. */
import { spawn } from "node:child_process";

/** TypeScript 7 is ten times as fast; what reads types (src/bundle) needs the interface of TypeScript 6. */
const CHECKS = [
  "node node_modules/typescript-7/bin/tsc --build",
  "oxlint --quiet -f unix",
  "oxfmt --list-different",
];

function run(command) {
  return new Promise((done) => {
    const said = [];
    // npm puts its programs on the path; a shell finds them on every system.
    const child = spawn(command, { shell: true });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
    child.on("close", (code) => done({ command, code, said: Buffer.concat(said).toString() }));
  });
}

for (const { command, code, said } of await Promise.all(CHECKS.map(run))) {
  if (said !== "") console.log(said.trimEnd());
  if (code === 0) continue;
  console.error(`${command} has found something (${code}).`);
  process.exitCode = 1;
}
