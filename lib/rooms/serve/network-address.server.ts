/** Where phones find this computer: a page opened at `localhost` shows a code that leads every phone to itself. */
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Bridges of containers and virtual machines lead nowhere from a phone. */
const virtual = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|cni|flannel)/;
const local = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?=:|$)/;

/** `http://192.168.1.20:3000` for a request to `localhost:3000`; undefined for one that came by another name already. */
export function findNetworkOrigin(host: string, interfaces: Interfaces = networkInterfaces()): string | undefined {
  if (!local.test(host)) return undefined;
  const addresses = Object.entries(interfaces)
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, own]) => own ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  const address = addresses.find((each) => each.startsWith('192.168.')) ?? addresses[0];
  return address === undefined ? undefined : `http://${host.replace(local, address)}`;
}
