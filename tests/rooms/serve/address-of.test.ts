import { expect, it } from 'vitest';
import { addressOf } from '#lib/rooms/serve/api/address-of.ts';

const noted = (forwarded: string) =>
  addressOf(new Request('https://dossier.example/', { headers: { 'x-forwarded-for': forwarded } }));

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['1.2.3.4, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['school', 'school'],
])('%s counts as %s', (forwarded, address) => {
  expect(noted(forwarded)).toBe(address);
});

it('a request of which nobody noted an address has none', () => {
  expect(addressOf(new Request('https://dossier.example/'))).toBe('');
});
