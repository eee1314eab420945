import { BlockList, isIP } from "node:net";

interface Sender {
  peer: string | undefined;
  forwardedFor: string | string[] | undefined;
}

/**
 * The address that a request came from. `X-Forwarded-For` counts as far as proxies of ours wrote it: read from its
 * end, the first address that is not one of them.
 * @throws Error when a trusted proxy is neither an address nor a range like 10.0.0.0/8
 */
export function createClientAddress(trustedProxies: readonly string[]) {
  const isTrusted = trustList(trustedProxies);
  return ({ peer = "", forwardedFor = "" }: Sender): string => {
    let client = plain(peer);
    const hops = [forwardedFor].flat().join(",").split(",").reverse();
    for (const hop of hops) {
      const before = plain(hop.trim());
      if (!isTrusted(client) || isIP(before) === 0) break;
      client = before;
    }
    return client;
  };
}

/** Whom a limit counts as one: an IPv6 subscriber has a whole /64. */
export function subscriberOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  return [...groups, ...Array.from({ length: Math.max(0, zeros) }, () => "0"), ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ""))
    .join(":");
}

export const isLoopback = (address: string): boolean =>
  address === "::1" || (isIP(address) === 4 && address.startsWith("127."));

/** IPv4 arrives as ::ffff:192.0.2.1 on sockets that take both. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/iu, "");

function trustList(proxies: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = "", bits] = proxy.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) =>
    isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}
