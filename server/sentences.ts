type Words = Record<"en" | "zh", string>;
interface Sentence {
  status: number;
  allow?: string;
  title: Words;
  body: Words;
}

/** What the front door says itself; it cannot ask the pages for words when there are none to be had. */
const ALL = {
  malformed: {
    status: 400,
    title: { en: "This address cannot be read", zh: "无法识别这个地址" },
    body: {
      en: "It is too long, or has characters that no address here has. Check it and try again.",
      zh: "地址过长，或含有本站地址中不会出现的字符。请检查后再试。",
    },
  },
  foreign: {
    status: 403,
    title: { en: "Not sent from this site", zh: "请求并非来自本站" },
    body: {
      en: "Nothing was done: this site only takes what its own pages send. Open it at {origins} and try again.",
      zh: "没有执行任何操作：本站只接受自己的页面发出的内容。请从 {origins} 打开本站再试。",
    },
  },
  missing: {
    status: 404,
    title: { en: "There is no such page", zh: "没有这个页面" },
    body: {
      en: "The address may have been mistyped, or what stood here is not shown any more.",
      zh: "地址可能输错了，或者这里的内容已不再显示。",
    },
  },
  method: {
    status: 405,
    allow: "GET, HEAD, POST",
    title: { en: "This site does not take such requests", zh: "本站不接受这类请求" },
    body: { en: "Nothing was done.", zh: "没有执行任何操作。" },
  },
  readOnly: {
    status: 405,
    allow: "GET, HEAD",
    title: { en: "This page can only be read", zh: "这个页面只能阅读" },
    body: { en: "Nothing was done.", zh: "没有执行任何操作。" },
  },
  lengthless: {
    status: 411,
    title: { en: "The length is missing", zh: "缺少内容长度" },
    body: {
      en: "Nothing was done: what is sent here must say how long it is.",
      zh: "没有执行任何操作：发送内容时必须注明长度。",
    },
  },
  tooLarge: {
    status: 413,
    title: { en: "That is too long", zh: "内容过长" },
    body: {
      en: "Nothing was done: no form of this site takes more than 64 KB. Go back and shorten your text.",
      zh: "没有执行任何操作：本站的表单都不接受超过 64 KB 的内容。请返回缩短后再试。",
    },
  },
  tooFast: {
    status: 429,
    title: { en: "Too many pages at once", zh: "打开页面过于频繁" },
    body: {
      en: "Your network asked for more pages than we can show. Wait a few seconds and try again.",
      zh: "你所在的网络请求的页面过多，请稍等几秒再试。",
    },
  },
  headersTooLarge: {
    status: 431,
    title: { en: "The request is too long", zh: "请求过长" },
    body: {
      en: "Clear the cookies of this site and try again.",
      zh: "请清除本站的 Cookie 后再试。",
    },
  },
  failed: {
    status: 500,
    title: { en: "Something went wrong on our side", zh: "我们这边出了问题" },
    body: {
      en: "It has been noted. Try again in a moment; if you were sending something, go back to find it.",
      zh: "问题已记录。请稍后再试；如果你正在提交内容，返回上一页即可找回。",
    },
  },
  outage: {
    status: 503,
    title: { en: "We cannot reach our database", zh: "本站暂时连不上数据库" },
    body: {
      en: "This page cannot be shown right now, and nothing can be sent. Try again in a minute.",
      zh: "现在无法显示这个页面，也无法提交内容。请过一分钟再试。",
    },
  },
} satisfies Record<string, Sentence>;

export type Refusal = keyof typeof ALL;
export const SENTENCES: Record<Refusal, Sentence> = ALL;
