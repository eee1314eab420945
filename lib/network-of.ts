const GROUPS_OF_A_NETWORK = 4;

/**
 * What an address of the network is counted by: of IPv6 the first half, since a household gets that many; an IPv4
 * address written as IPv6 as IPv4; anything else as it stands.
 */
export function networkOf(address: string): string {
  const [, v4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address) ?? [];
  if (v4 !== undefined) return v4;
  if (!address.includes(":")) return address;
  const [left = "", right] = address.toLowerCase().split("::");
  const head = left === "" ? [] : left.split(":");
  const tail = right ? right.split(":") : [];
  const zeros = right === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array<string>(zeros).fill("0"), ...tail];
  return `${groups
    .slice(0, GROUPS_OF_A_NETWORK)
    .map((group) => group.replace(/^0+(?=.)/u, ""))
    .join(":")}::`;
}
