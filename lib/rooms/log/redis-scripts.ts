/** What Redis does in one act, whatever other processes do: begins a room's log, and appends to it under a guard. */
import type { Guard } from './room-log.ts';

/** What a script's keys and arguments are given to, in order. */
interface ScriptParser {
  pushKey(key: string): void;
  push(...args: string[]): unknown;
}

/** Both in the slot of the room's code, so that a cluster keeps them on one node. */
export const metaKey = (code: string) => `dossier:room:{${code}}:meta`;
export const streamKey = (code: string) => `dossier:room:{${code}}:log`;
export const channelOf = (code: string) => `dossier:room:${code}`;

/** The stream's ids are our numbers: the third event has `3-0`. */
const appendEvents = `
local function appendEvents(seq, first)
  for i = first, #ARGV do
    seq = seq + 1
    redis.call('XADD', KEYS[2], string.format('%d-0', seq), 'event', ARGV[i])
  end
  redis.call('HSET', KEYS[1], 'seq', seq)
  return seq
end
`;

/** Gives the last number, or a refusal's code. */
export const createScript = {
  NUMBER_OF_KEYS: 2,
  SCRIPT: `${appendEvents}
if redis.call('EXISTS', KEYS[1]) == 1 then return 'room-code-taken' end
redis.call('DEL', KEYS[2])
local seq = appendEvents(0, 2)
redis.call('HSET', KEYS[1], 'lead', seq)
redis.call('PEXPIREAT', KEYS[1], ARGV[1])
redis.call('PEXPIREAT', KEYS[2], ARGV[1])
return seq`,
  parseCommand(parser: ScriptParser, code: string, expiresAtMillis: number, events: readonly string[]) {
    parser.pushKey(metaKey(code));
    parser.pushKey(streamKey(code));
    parser.push(String(expiresAtMillis), ...events);
  },
  transformReply: (reply: unknown) => reply,
};

export const appendScript = {
  NUMBER_OF_KEYS: 2,
  SCRIPT: `${appendEvents}
local known = redis.call('HMGET', KEYS[1], 'seq', 'lead')
if not known[1] then return 'room-gone' end
local once = ARGV[3] ~= '' and 'once:' .. ARGV[3]
if once and redis.call('HEXISTS', KEYS[1], once) == 1 then return 'room-repeated' end
if tonumber(known[2]) > tonumber(ARGV[1]) then return 'room-moved-on' end
local seq = appendEvents(tonumber(known[1]), 4)
if once then redis.call('HSET', KEYS[1], once, 1) else redis.call('HSET', KEYS[1], 'lead', seq) end
redis.call('PUBLISH', ARGV[2], seq)
return seq`,
  parseCommand(parser: ScriptParser, code: string, guard: Guard, events: readonly string[]) {
    parser.pushKey(metaKey(code));
    parser.pushKey(streamKey(code));
    parser.push(String(guard.seq), channelOf(code), guard.type === 'once' ? guard.key : '', ...events);
  },
  transformReply: (reply: unknown) => reply,
};

/** Gives 1, or 0 when there is no such room. A time that is past deletes at once. */
export const expireScript = {
  NUMBER_OF_KEYS: 2,
  SCRIPT: `
local found = redis.call('PEXPIREAT', KEYS[1], ARGV[1])
redis.call('PEXPIREAT', KEYS[2], ARGV[1])
if found == 1 and redis.call('EXISTS', KEYS[1]) == 0 then redis.call('PUBLISH', ARGV[2], 0) end
return found`,
  parseCommand(parser: ScriptParser, code: string, atMillis: number) {
    parser.pushKey(metaKey(code));
    parser.pushKey(streamKey(code));
    parser.push(String(atMillis), channelOf(code));
  },
  transformReply: (reply: unknown) => reply,
};
