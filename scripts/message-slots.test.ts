import { expect, test } from "vitest";
import { slotsOf } from "./message-slots";

test.each([
  ["Hello", []],
  ["{count} of {total}", ["{count}", "{total}"]],
  ["{count, plural, one {# reply to {handle}} other {# replies}}", ["{count}", "{handle}"]],
  ["Read the <rules>rules</rules> of {name}", ["<rules>", "{name}"]],
  ["{at, date, long}", ["{at}"]],
  ["{kind, select, one {word} other {word}}", ["{kind}"]],
  ["It''s '{plain}' {name}", ["{name}"]],
])("a translation of %s must fill the same slots", (message, slots) => {
  expect(slotsOf(message)).toEqual(slots);
});
