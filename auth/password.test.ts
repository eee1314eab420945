import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./password";

test("the password that was hashed is recognised, another is not", async () => {
  const kept = await hashPassword("correct horse battery");
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
  expect(await isPassword("correct horse battery", kept)).toBe(true);
  expect(await isPassword("correct horse batterz", kept)).toBe(false);
});

test("a password typed as composed and as single characters is the same", async () => {
  expect(await isPassword("cafe\u0301 au lait", await hashPassword("caf\u00e9 au lait"))).toBe(
    true,
  );
});

test("where there is no password, none is right, and finding out takes as much work", async () => {
  const kept = await hashPassword("correct horse battery");
  const work = async (hash: string | null) => {
    const before = process.cpuUsage();
    expect(await isPassword("wrong password", hash)).toBe(false);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  // Work rather than time, and the least of several in turns, so that what else the machine does falls out.
  const [known, unknown] = [[], []] as [number[], number[]];
  for (let i = 0; i < 12; i++) {
    known.push(await work(kept));
    unknown.push(await work(null));
  }
  const ratio = Math.min(...unknown) / Math.min(...known);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});
