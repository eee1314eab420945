import { expect, test } from "vitest";
import { slotsOf } from "./message-slots";

test.each([
  ["Hello", []],
  ["{count} of {total}", ["{count}", "{total}"]],
  ["{count, plural, one {# reply to {handle}} other {# replies}}", ["{count, plural}", "{handle}"]],
  ["Read the <rules>rules</rules> of {name}", ["<rules>", "{name}"]],
  ["{at, date, long}", ["{at, date}"]],
  ["{kind, select, one {word} other {word}}", ["{kind, select}"]],
  ["It''s '{plain}' {name}", ["{name}"]],
])("a translation of %s must fill the same slots", (message, slots) => {
  expect(slotsOf(message)).toEqual(slots);
});
