/**
 * The newsstand: serves articles under the names of hosts that do not exist, or that must not be reached.
 * It is an HTTP proxy as browsers speak it, so that a page keeps its own address without a port, in both
 * browsers alike, and so that every request that would have left the machine is refused and written down.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { root } from './house.ts';

const FOLDER = join(root, 'tests', 'fixtures', 'newsstand');

export interface Newsstand {
  port: number;
  /** Addresses asked for that are not served here, in order. */
  refused: string[];
  /** Serves this page at this `http:` address as well. */
  add(url: string, html: string): void;
  stop(): Promise<void>;
}

export interface Paper {
  file: string;
  url: string;
  html: string;
}

/** A page's own address with the scheme the newsstand speaks. */
function addressOf(html: string): string {
  const canonical = /<link rel="canonical" href="https:\/\/([^"]+)"/.exec(html)?.[1];
  return `http://${canonical ?? '127.0.0.1/'}`;
}

/** The pages of `tests/fixtures/newsstand`, with the address each is served at. */
export function papers(): Paper[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(FOLDER, file), 'utf8');
      return { file, html, url: addressOf(html) };
    });
}

/** Address of one paper of the newsstand by its file name. */
export function paperUrl(file: string): string {
  const paper = papers().find((each) => each.file === file);
  if (!paper) throw new Error(`No paper ${file} at the newsstand.`);
  return paper.url;
}

function keyOf(address: string): string {
  const url = new URL(address);
  return url.hostname + url.pathname;
}

function askedFor(request: IncomingMessage): string {
  const target = request.url ?? '/';
  return target.startsWith('http') ? target : `http://${request.headers.host ?? '127.0.0.1'}${target}`;
}

/** Opens the newsstand on a free port of the loopback address. */
export async function openNewsstand(): Promise<Newsstand> {
  const pages = new Map(papers().map((paper) => [keyOf(paper.url), paper.html]));
  const refused: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const address = askedFor(request);
    const page = pages.get(keyOf(address));
    if (page === undefined && !address.endsWith('/favicon.ico')) refused.push(address);
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page ?? '<!doctype html><title>Not here</title><p>The newsstand has no such page.</p>');
  });
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    refused.push(`https://${request.url ?? ''}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Not at this newsstand\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    add: (url, html) => void pages.set(keyOf(url), html),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
