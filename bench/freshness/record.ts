/** One argument of the run; its claim carries `mark`, so that any page tells which wording it shows. */
export interface Written {
  /** Of this run, from 1. */
  serial: number;
  id: number;
  threadId: number;
  version: number;
}

const MARK = /\[(\d+)\.(\d+)\]/gu;

export const claimOf = ({ serial, version }: Pick<Written, "serial" | "version">): string =>
  `A claim of the run [${serial}.${version}] as it is worded now`;

/** The newest wording of each argument that a page shows. */
export function versionsIn(html: string): Map<number, number> {
  const shown = new Map<number, number>();
  for (const [, serial, version] of html.matchAll(MARK)) {
    shown.set(Number(serial), Math.max(Number(version), shown.get(Number(serial)) ?? 0));
  }
  return shown;
}

/** What has been acknowledged: no page asked for from now on may show less. */
export class Record {
  private readonly all: Written[] = [];

  /** Called when a write has been acknowledged, and not before. */
  keep(written: Written): void {
    this.all[written.serial - 1] = written;
  }

  get size(): number {
    return this.all.length;
  }

  at(index: number): Written | undefined {
    return this.all[index];
  }

  in(threadId: number): Written[] {
    return this.all.filter((each) => each.threadId === threadId);
  }
}
