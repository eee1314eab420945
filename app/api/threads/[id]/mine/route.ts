import { answerOwn } from "@/app/api/own";
import { Id } from "@/domain/argument-form";

type Context = { params: Promise<{ id: string }> };

/** What is this reader's alone on a thread's page; nothing for nobody. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const id = Id.safeParse((await params).id);
  return answerOwn(id.success ? id.data : null);
}
