/** Handles of the sample readers; on every profile they are marked as samples. */
export const SAMPLE_HANDLES = [
  "wren",
  "tamsin",
  "okoro",
  "linden",
  "marisol",
  "petrov",
  "haruka",
  "dunmore",
  "sable",
  "ines-v",
  "calloway",
  "brisk",
  "noor",
  "ashgrove",
  "teodor",
  "quill",
  "farrow",
  "juniper",
  "mbali",
  "rook",
  "selwyn",
  "odalys",
  "harrow",
  "yves",
  "青衫",
  "半夏",
  "听雨",
  "林间",
  "老周",
  "南枝",
  "阿渡",
  "白鹿",
  "石桥",
  "长庚",
  "清和",
  "山海",
  "竹里",
  "知秋",
  "渔火",
  "晚晴",
] as const;

interface SampleArgument {
  author: (typeof SAMPLE_HANDLES)[number];
  /** Import key of what it answers. */
  answers: string;
  relation: "supports" | "rebuts";
  lang: "en" | "zh-Hans";
  claim: string;
  translation?: string;
  isNew?: boolean;
}

/** One whose votes are still hidden, and one in each language that nobody has translated. */
export const SAMPLE_ARGUMENTS: readonly SampleArgument[] = [
  {
    author: "calloway",
    answers: "f5",
    relation: "rebuts",
    lang: "en",
    claim: "A share price weighs many things at once; one deal cannot be read off it.",
    translation: "股价里掺着许多事，单凭它看不出一笔交易的得失。",
    isNew: true,
  },
  {
    author: "听雨",
    answers: "b5",
    relation: "supports",
    lang: "zh-Hans",
    claim: "先说清谁对证据负责，再谈谁当家，争论就少了一半。",
  },
  {
    author: "selwyn",
    answers: "g5",
    relation: "rebuts",
    lang: "en",
    claim: "A rule that is revisited every quarter is a rule that nobody can plan by.",
  },
];
