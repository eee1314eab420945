import { answerOwn } from "@/app/api/own";
import { findThreadOf } from "@/db/queries/arguments";
import { Id } from "@/domain/argument-form";

type Context = { params: Promise<{ id: string }> };

/** What is this reader's alone on an argument's page, which shows arguments of one thread. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const id = Id.safeParse((await params).id);
  return answerOwn(id.success ? await findThreadOf(id.data) : null);
}
