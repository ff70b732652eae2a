// Answers each line of input, {program, sets}, with the standings for each of the sets of elements
// that are switched off. The script under test is the first argument.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import vm from "node:vm";

const script = readFileSync(process.argv[2], "utf8");
const answers = vm.runInThisContext(`(() => { ${script}\n return { standings, dependents }; })()`);

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { program, sets, elements, ids } = JSON.parse(line);
  const answer = program
    ? sets.map((off) => answers.standings(program, off))
    : ids.map((id) => answers.dependents(elements, id));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
