// The parsers of Mermaid and D2 as oracles.
//
//   npm install
//   node reading.mjs mermaid   answers each line of input, a text as a JSON string, with what it
//   node reading.mjs d2        says: {ok, error, nodes, edges, groups, about, svg}

import { createInterface } from "node:readline";

// Mermaid wants a page around it, and D2 would take one for its own; so each has its process.
async function mermaidReader() {
  const { JSDOM } = await import("jsdom");
  const { window } = new JSDOM("<!doctype html><body></body>");
  globalThis.window = window;
  globalThis.document = window.document;
  const mermaid = (await import("mermaid")).default;
  mermaid.initialize({ startOnLoad: false, maxTextSize: 10_000_000, maxEdges: 100_000 });
  return (text) => readMermaid(mermaid, text);
}

async function d2Reader() {
  const { D2 } = await import("@terrastruct/d2");
  const d2 = new D2();
  return (text) => readD2(d2, text);
}

// Mermaid keeps entities apart until it draws; here they become what a reader sees.
function shown(label) {
  const html = label
    .replace(/ﬂ°°(\d+)¶ß/g, "&#$1;")
    .replace(/ﬂ°(\w+)¶ß/g, "&$1;")
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/^<b>([^\n]*?)<\/b>/, "$1");
  const holder = document.createElement("textarea");
  holder.innerHTML = html;
  return holder.value;
}

async function readMermaid(mermaid, text) {
  await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const db = diagram.db;
  return {
    nodes: [...db.getVertices().values()].map((node) => ({
      id: node.id,
      label: shown(node.text ?? ""),
      raw: node.text ?? "",
      classes: node.classes,
      link: node.link ?? null,
      shape: node.type,
    })),
    edges: db.getEdges().map((edge) => ({
      ends: [edge.start, edge.end],
      head: edge.type,
      stroke: edge.stroke,
      label: shown(edge.text ?? ""),
    })),
    groups: db.getSubGraphs().map((group) => ({ label: shown(group.title), nodes: group.nodes })),
    about: [db.getAccTitle(), db.getAccDescription()],
  };
}

async function readD2(d2, text) {
  const { diagram, renderOptions } = await d2.compile(text);
  return {
    nodes: diagram.shapes.map((shape) => ({
      id: shape.id,
      label: shape.label,
      link: shape.link || null,
      tooltip: shape.tooltip,
    })),
    edges: diagram.connections.map((line) => ({
      ends: [line.src, line.dst],
      head: line.dstArrow,
      tail: line.srcArrow,
      stroke: line.strokeDash,
      label: line.label,
    })),
    svg: await d2.render(diagram, renderOptions),
  };
}

const read = await { mermaid: mermaidReader, d2: d2Reader }[process.argv[2]]();

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  let answer;
  try {
    answer = { ok: true, ...(await read(JSON.parse(line))) };
  } catch (error) {
    answer = { ok: false, error: String(error?.message ?? error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
process.exit(0);
