import { expect, it } from 'vitest';
import type { NetworkInterfaceInfo } from 'node:os';
import { findNetworkOrigin } from '#lib/rooms/serve/network-address.server.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: `${address}/24`,
});

const interfaces = {
  lo: [at('127.0.0.1', true)],
  docker0: [at('172.17.0.1')],
  eth1: [at('10.0.0.7')],
  wlan0: [at('192.168.1.20')],
};

it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
  'a phone finds a page opened at %s in the network',
  (host) => {
    expect(findNetworkOrigin(host, interfaces)).toBe('http://192.168.1.20:3000');
  },
);

it('a container’s bridge is no address for a phone', () => {
  expect(findNetworkOrigin('localhost', { lo: interfaces.lo, docker0: interfaces.docker0 })).toBeUndefined();
});

it.each(['192.168.1.20:3000', 'quiz.school.example', 'localhost.school.example'])('%s stays as it is', (host) => {
  expect(findNetworkOrigin(host, interfaces)).toBeUndefined();
});
