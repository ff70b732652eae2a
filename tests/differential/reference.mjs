// The reference implementation of Argdown as an oracle.
//
//   npm install
//   node reference.mjs FILE...   for each file one line of JSON: {file, ok, errors, exceptions, model}
//   node reference.mjs --serve   answers each line of input, a text as a JSON string, with such a line
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

const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

if (process.argv[2] === "--serve") {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line !== "") write(answer(JSON.parse(line)));
  }
} else {
  for (const file of process.argv.slice(2)) {
    write({ file: basename(file), ...answer(readFileSync(file, "utf8")) });
  }
}
