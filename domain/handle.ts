import { z } from "zod";

/** In code points, after NFKC. */
export const HANDLE_LENGTH = { min: 2, max: 24 } as const;

/** Names that would speak for the site; compared as they look, so `Adm1n` is one of them. */
const RESERVED_NAMES =
  "account admin administrator anonymous api deleted diptych editor everyone former guest help mail me mod moderator null official owner postmaster reader root sample security settings staff support system team undefined webmaster 对开 對開 管理员 管理員 版主 站长 站長 官方 客服 编辑 編輯 系统 系統 匿名 已注销 读者 讀者";

const LETTERS = /^[A-Za-z0-9_\-\p{Script=Han}]+$/u;
const STARTS_AND_ENDS = /^[A-Za-z0-9\p{Script=Han}].*[A-Za-z0-9\p{Script=Han}]$/u;

/** The messages are the codes of `HandleProblem`, never sentences. */
const Problem = z.enum(["short", "long", "letters", "reserved"]);
export type HandleProblem = z.infer<typeof Problem> | "taken";

/** A reader's public name: Latin letters, digits, `_`, `-` and Chinese characters. */
export const Handle = z
  .string()
  .transform((text) => text.normalize("NFKC").trim())
  .superRefine((handle, context) => {
    const message = faultOf(handle);
    if (message) context.addIssue({ code: "custom", message });
  });

/** @returns the first fault of an answer of `Handle.safeParse`, null when there is none */
export function handleProblem(given: unknown): HandleProblem | null {
  const parsed = Handle.safeParse(given);
  return parsed.success
    ? null
    : (Problem.safeParse(parsed.error.issues[0]?.message).data ?? "letters");
}

/**
 * The handle as it looks. Two handles with one key would be taken for each other: capitals, 0 and o, 1, i and l, rn
 * and m, vv and w, `_` and `-`, and the Chinese characters that resemble them.
 */
export const handleKey = (handle: string): string =>
  handle
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[0〇]/gu, "o")
    .replace(/[1i丨]/gu, "l")
    .replace(/[_一]/gu, "-")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("曰", "日")
    .replaceAll("囗", "口");

const reserved = new Set(RESERVED_NAMES.split(" ").map(handleKey));

function faultOf(handle: string): z.infer<typeof Problem> | null {
  const length = [...handle].length;
  if (length < HANDLE_LENGTH.min) return "short";
  if (length > HANDLE_LENGTH.max) return "long";
  if (!(LETTERS.test(handle) && STARTS_AND_ENDS.test(handle))) return "letters";
  return reserved.has(handleKey(handle)) ? "reserved" : null;
}
