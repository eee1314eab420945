import type { APIRequestContext, APIResponse } from "@playwright/test";
import { SESSION_COOKIE } from "@/auth/cookies";
import type { Reader } from "@/domain/viewer";
import { sessionOf } from "./test";

type Form = Record<string, string> | string;

/** Posts as a page's own script would: as this reader, from this site, asking for JSON. */
export function senderFor(request: APIRequestContext, baseURL: string | undefined) {
  return async (
    reader: Pick<Reader, "id"> | null,
    path: string,
    form: Form,
    headers: Record<string, string> = {},
  ): Promise<APIResponse> =>
    request.post(path, {
      data: typeof form === "string" ? form : new URLSearchParams(form).toString(),
      maxRedirects: 0,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        accept: "application/json",
        origin: `${baseURL}`,
        ...(reader && { cookie: `${SESSION_COOKIE}=${await sessionOf(reader)}` }),
        ...headers,
      },
    });
}
