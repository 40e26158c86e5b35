/** Secrets from the system's strong source of chance. What is stored of them leads to nobody who reads the store. */
import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Secrets } from './api/rooms-server.ts';

const secretBytes = 32;
/** 72 bits. */
const playerLetters = 12;

export const systemSecrets: Secrets = {
  create: () => randomBytes(secretBytes).toString('base64url'),
  hash: (secret) => createHash('sha256').update(secret).digest('base64url'),
  deriveProjector: (hostSecret) => createHmac('sha256', hostSecret).update('projector').digest('base64url'),
  derivePlayer: (secret) => createHmac('sha256', secret).update('player').digest('base64url').slice(0, playerLetters),
  randomBytes: (count) => new Uint8Array(randomBytes(count)),
};
