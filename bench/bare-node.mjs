// node bench/bare-node.mjs PORT FOLDER: what `node:http` alone does with the bytes of `FOLDER/identity` and `FOLDER/br`.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const [port, folder = "."] = process.argv.slice(2);
const read = (name) => readFileSync(path.join(folder, name));
const answerOf = (body, encoding) => ({
  body,
  headers: {
    "content-type": "text/html; charset=utf-8",
    ...(encoding && { "content-encoding": encoding }),
    "content-length": body.length,
  },
});
const identity = answerOf(read("identity"));
const br = answerOf(read("br"), "br");

createServer((request, response) => {
  const { body, headers } = request.headers["accept-encoding"] === "br" ? br : identity;
  response.writeHead(200, headers).end(body);
}).listen(Number(port), "127.0.0.1");
