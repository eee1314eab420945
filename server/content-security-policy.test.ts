import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { isFrameworkScript, policyForHtml, policyForNonce } from "./content-security-policy";

const REACT = "node_modules/next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js";
const source = readFileSync(REACT, "utf8");
/** The text of a script as this version of React writes it. */
function scriptOfReact(start: string): string {
  const at = source.indexOf(`'${start}`) + 1 || source.indexOf(`"${start}`) + 1;
  const quote = source[at - 1] ?? "";
  const literal = new RegExp(`(?:[^${quote}\\\\]|\\\\.)*`, "uy");
  literal.lastIndex = at;
  return (literal.exec(source)?.[0] ?? "").replaceAll("\\n", "\n").replace(/\\(.)/gu, "$1");
}

test("after an upgrade of Next, React's own scripts are still the ones we allow", () => {
  const reveal = scriptOfReact("$RB=[];$RV=");
  expect(reveal).toMatch(/^\$RB=\[\];.*;$/su);
  expect(isFrameworkScript(`${reveal}$RC("B:0","S:0")`)).toBe(true);
  expect(isFrameworkScript('$RC("B:1f","S:1f")')).toBe(true);
  const timer = scriptOfReact("requestAnimationFrame(function(){$RT");
  expect(timer).not.toBe("");
  expect(isFrameworkScript(timer)).toBe(true);
});

test.each([
  "(self.__next_f=self.__next_f||[]).push([0])",
  'self.__next_f.push([1,"0:[\\"$\\",\\"p\\",null,{}]\\n"])',
])("data that Next pushes is allowed: %s", (script) => {
  expect(isFrameworkScript(script)).toBe(true);
});

test.each([
  "alert(1)",
  "self.__next_f.push([1,alert(1)])",
  'self.__next_f.push([1,""]);alert(1)',
  'self.__next_f.push([1,""]),alert([1])',
  '$RC("B:0","S:0");alert(1)',
  'alert(1);$RC("B:0","S:0")',
])("a script that is not the framework's is refused: %s", (script) => {
  expect(isFrameworkScript(script)).toBe(false);
});

test("the policy of a page names the scripts of the framework and no others, and the log tells", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const policy = policyForHtml(
    '<script src="/first.js"></script><script>self.__next_f.push([0])</script><script>alert(1)</script>' +
      '<script type="application/ld+json">{"a":1}</script>',
  );
  expect(policy.match(/'sha256-/gu)).toHaveLength(1);
  expect(policy).not.toContain("'unsafe-inline' 'sha");
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test("each live page has a nonce of its own", () => {
  expect(policyForNonce("abc")).toContain("script-src 'self' 'nonce-abc'");
});
