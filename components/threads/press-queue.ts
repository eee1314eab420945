/**
 * One line a key: while a press is on its way, later ones wait, and of those only the last is sent. So what a reader
 * pressed last is what the server took last, however fast they press. Lines do not touch each other.
 */
export function pressQueue<Value, Answer>(
  send: (value: Value) => Promise<Answer>,
  settle: (key: string, answer: Answer, isLast: boolean) => void,
) {
  const waiting = new Map<string, Value>();
  const busy = new Set<string>();

  async function run(key: string) {
    busy.add(key);
    for (let next = waiting.get(key); next !== undefined; next = waiting.get(key)) {
      waiting.delete(key);
      const answer = await send(next);
      settle(key, answer, !waiting.has(key));
    }
    busy.delete(key);
  }

  return (key: string, value: Value) => {
    waiting.set(key, value);
    if (!busy.has(key)) void run(key);
  };
}
