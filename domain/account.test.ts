import { expect, test } from "vitest";
import { EmailKey, problemsOf, Registration, SignInEmail } from "./account";

const whole = { handle: "ann", email: "Ann@Example.org ", password: "a long secret", terms: "on" };

test("an address is kept in lower case, without spaces around it", () => {
  expect(Registration.parse(whole).email).toBe("ann@example.org");
});

test.each([
  [{ handle: "a" }, { handle: "short" }],
  [{ handle: "moderator" }, { handle: "reserved" }],
  [{ email: "ann" }, { email: "bad" }],
  [{ email: "ann@example.org\r\nBcc: all@example.org" }, { email: "bad" }],
  [{ password: "nine char" }, { password: "short" }],
  [{ password: "x".repeat(201) }, { password: "long" }],
  [{ terms: "" }, { terms: "bad" }],
  [
    { terms: undefined, email: undefined },
    { terms: "bad", email: "bad" },
  ],
])("a form with %j is told %j", (change, problems) => {
  const parsed = Registration.safeParse({ ...whole, ...change });
  expect(parsed.success ? {} : problemsOf(parsed.error)).toEqual(problems);
});

test("a password counts characters, not the units of a string", () => {
  expect(Registration.safeParse({ ...whole, password: "𠮷".repeat(200) }).success).toBe(true);
});

test("no address smuggles a header, a second address or an unreadable character", () => {
  const hostile = [
    "a@b\nBcc: c@d",
    "a@b,c@d",
    "<a@b>",
    "a@b c",
    "a\u0000@b",
    "\ud800@b",
    "a@b@c",
    "",
  ];
  for (const address of hostile) {
    expect(SignInEmail.safeParse(address).success).toBe(false);
    expect(EmailKey.safeParse(address).success).toBe(false);
  }
});
