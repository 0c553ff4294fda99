/**
 * Loaded before a build: there is no network, it is another day, chance falls otherwise, and of files that are read side by side others
 * arrive first. What a build asks of the network is written down.
 */
import { syncBuiltinESMExports } from 'node:module';
import dgram from 'node:dgram';
import fs from 'node:fs';
import dns from 'node:dns';
import net from 'node:net';
import { setTimeout } from 'node:timers/promises';

function refuse(what: string): never {
  fs.appendFileSync(process.env['NETWORK_LOG'] ?? '/dev/stderr', `${what}\n${new Error().stack}\n`);
  throw new Error(`There is no network: ${what}`);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const [target] = args.flat();
  // A socket of this machine, named by a path, is none of the network.
  if (typeof target === 'object' && target !== null && 'path' in target && typeof target.path === 'string') {
    return Reflect.apply(connect, this, args);
  }
  return refuse(`connect ${JSON.stringify(target)}`);
};
dns.lookup = Object.assign((name: string) => refuse(`look up ${name}`), { __promisify__: dns.lookup.__promisify__ });
dns.promises.lookup = (name: string) => refuse(`look up ${name}`);
dgram.Socket.prototype.send = () => refuse('send a datagram');
globalThis.fetch = (request) => refuse(`fetch ${request instanceof Request ? request.url : request}`);

const now = Date.now;
Date.now = () => now() + 1000 * 24 * 60 * 60 * 1000;
let chance = 0;
Math.random = () => (chance = (chance + 0.618) % 1);

const { readFile } = fs.promises;
Object.assign(fs.promises, {
  readFile: async (...args: Parameters<typeof readFile>) => {
    await setTimeout(20 * Math.random());
    return readFile(...args);
  },
});
syncBuiltinESMExports();
