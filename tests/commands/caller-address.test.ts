import { expect, it } from 'vitest';
import { callerAddress } from '#lib/commands/caller-address.ts';

it.each([
  ['a phone in the network', '192.168.1.7', undefined, false, '192.168.1.7'],
  ['a phone that invents an address', '192.168.1.7', '10.0.0.1', false, '192.168.1.7'],
  ['a proxy on this machine', '::1', '203.0.113.5', false, '203.0.113.5'],
  ['a proxy on this machine, by the older address', '::ffff:127.0.0.1', '10.0.0.1, 203.0.113.5', false, '203.0.113.5'],
  ['a proxy elsewhere that was named', '10.0.0.2', 'invented, 203.0.113.5', true, '203.0.113.5'],
  ['this machine itself', '127.0.0.1', undefined, false, '127.0.0.1'],
])('%s', (_, connected, forwarded, isBehindProxy, address) => {
  expect(callerAddress(connected, forwarded, isBehindProxy)).toBe(address);
});
