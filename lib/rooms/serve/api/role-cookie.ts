/**
 * What makes a browser the host, the projector or a player of a room: a secret in a cookie that scripts cannot read and that
 * goes to this room's addresses alone. Different roles of one browser live side by side.
 */
import { longestLifeMillis } from '../../log/room-expiry.ts';

export const roles = ['host', 'projector', 'player'] as const;
export type Role = (typeof roles)[number];

/** Whoever is in a room is in it for as long as there is one. */
const maxAgeSeconds = longestLifeMillis / 1_000;

const nameOf = (code: string, role: Role) => `room-${code}-${role}`;

export function readRoleCookie(request: Request, code: string, role: Role): string | undefined {
  const wanted = `${nameOf(code, role)}=`;
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length);
}

export function printRoleCookie(request: Request, code: string, role: Role, secret: string): string {
  const isSecure = (request.headers.get('x-forwarded-proto') ?? new URL(request.url).protocol).startsWith('https');
  const parts = [
    `${nameOf(code, role)}=${secret}`,
    `Path=/api/rooms/${code}`,
    `Max-Age=${maxAgeSeconds}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
  ];
  return parts.join('; ');
}

/** A player's secret says whose it is, so that nobody has to be searched for. */
export const joinPlayerKey = (player: string, secret: string) => `${player}.${secret}`;

export function splitPlayerKey(key: string): readonly [player: string, secret: string] {
  const at = key.indexOf('.');
  return [key.slice(0, Math.max(at, 0)), key.slice(at + 1)];
}
