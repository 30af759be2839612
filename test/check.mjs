/** `npm run check`: types of each zone, lint and format side by side; what each says stands together. */
import { spawn } from "node:child_process";

const CHECKS = ["tsc --build", "eslint .", "prettier --check --log-level warn ."];

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
