import { LANGUAGES, type Page, pagesOf } from "./pages";
import type { Record, Written } from "./record";

export interface Stale {
  url: string;
  fault: string;
  /** Since the last acknowledgement, when the page was asked for. */
  millisecondsAfter: number;
}
interface Place {
  conflictId: number;
}

/** Reads pages and keeps whatever of them was stale. */
export class Reading {
  reads = 0;
  readonly stale: Stale[] = [];
  writes = 0;
  private acknowledgedAt = performance.now();
  private stopped = false;

  constructor(
    private readonly sites: readonly string[],
    private readonly record: Record,
    private readonly place: Place,
  ) {}

  acknowledged(): void {
    this.writes += 1;
    this.acknowledgedAt = performance.now();
  }

  /** All kinds of pages that show this argument, through every process, in one language. */
  async everywhere(about: Written, no: number): Promise<void> {
    const language = LANGUAGES[no % LANGUAGES.length] ?? "en";
    const pages = pagesOf(this.record, this.place, about, language);
    await Promise.all(this.sites.flatMap((site) => pages.map((page) => this.read(site, page))));
  }

  /** One reader, who reads at random until the end. */
  async keepReading(random: () => number): Promise<void> {
    const oneOf = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;
    while (!this.stopped) {
      const about = this.record.at(Math.floor(random() * this.record.size));
      if (about === undefined) continue;
      const pages = pagesOf(this.record, this.place, about, oneOf(LANGUAGES));
      await this.read(oneOf(this.sites), oneOf(pages));
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private async read(site: string, page: Page): Promise<void> {
    const millisecondsAfter = Math.round(performance.now() - this.acknowledgedAt);
    const answer = await fetch(site + page.path);
    const html = await answer.text();
    const fault = answer.ok ? page.fault(html) : `status ${answer.status}`;
    this.reads += 1;
    if (fault !== null) this.stale.push({ url: site + page.path, fault, millisecondsAfter });
  }
}
