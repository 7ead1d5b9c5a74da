// The raw floor: node:http and better-sqlite3, every body one row and one commit that waits for the disk. No checks at all.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Sqlite from 'better-sqlite3';

const db = new Sqlite(process.argv[2] as string);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('create table if not exists bodies (id text primary key, body text not null) strict');
const insert = db.prepare('insert into bodies (id, body) values (?, ?)');

const server = createServer((request, response) => {
  if (request.method === 'GET') return void response.end();
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', () => {
    const id = randomUUID();
    insert.run(id, body);
    const answer = JSON.stringify({ id });
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
