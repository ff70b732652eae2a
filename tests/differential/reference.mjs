// The reference implementation of Argdown as an oracle.
//
//   npm install
//   node reference.mjs FILE...   for each file one line of JSON: {file, ok, errors, exceptions, model}
//   node reference.mjs --serve   answers each line of input, a text as a JSON string, with such a line
//   node reference.mjs --colours does so with {colours}: those of statements, arguments and groups by
//                                title, and of edges by kind
//
// `ok` says whether it read the text without a complaint of its lexer or parser; `model` is then its
// JSON export, with the default map under `map`.

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { argdown } from "@argdown/core";

const STEPS = ["parse-input", "build-model", "build-map", "export-json"];

function complaint(error) {
  const place = error.token ?? error;
  return {
    line: place.startLine ?? place.line ?? null,
    column: place.startColumn ?? place.column ?? null,
    message: String(error.message),
  };
}

function answer(text) {
  try {
    const result = argdown.run({ input: text, process: STEPS, logLevel: "silent" });
    const errors = [...(result.lexerErrors ?? []), ...(result.parserErrors ?? [])].map(complaint);
    const exceptions = (result.exceptions ?? []).map((error) => error.code ?? error.name);
    const ok = errors.length === 0 && Boolean(result.json);
    return { ok, errors, exceptions, model: ok ? JSON.parse(result.json) : null };
  } catch (error) {
    return { ok: false, errors: [complaint(error)], exceptions: [], model: null };
  }
}

function coloursOf(text) {
  const steps = ["parse-input", "build-model", "build-map", "colorize"];
  const result = argdown.run({ input: text, process: steps, logLevel: "silent" });
  const colours = { statements: {}, arguments: {}, groups: {}, edges: {} };
  for (const kind of ["statements", "arguments"]) {
    for (const [title, element] of Object.entries(result[kind])) {
      colours[kind][title] = element.color ?? null;
    }
  }
  const walk = (nodes) => {
    for (const node of nodes) {
      if (node.type !== "group-map-node") continue;
      colours.groups[node.title] = node.color ?? null;
      walk(node.children ?? []);
    }
  };
  walk(result.map.nodes);
  for (const edge of result.map.edges) colours.edges[edge.relationType] = edge.color ?? null;
  return { colours };
}

const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

const SERVED = { "--serve": answer, "--colours": coloursOf };

if (process.argv[2] in SERVED) {
  const serve = SERVED[process.argv[2]];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line !== "") write(serve(JSON.parse(line)));
  }
} else {
  for (const file of process.argv.slice(2)) {
    write({ file: basename(file), ...answer(readFileSync(file, "utf8")) });
  }
}
