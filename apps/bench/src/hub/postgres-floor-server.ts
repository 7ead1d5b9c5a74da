// The floor on PostgreSQL: node:http and pg, every body one row in a statement of its own, over so many connections.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.argv[2], max: Number(process.argv[3]) });
await pool.query('create table if not exists bodies (id text primary key, body text not null)');

const server = createServer((request, response) => {
  if (request.method === 'GET') return void response.end();
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', async () => {
    const id = randomUUID();
    await pool.query({ name: 'insert', text: 'insert into bodies (id, body) values ($1, $2)', values: [id, body] });
    const answer = JSON.stringify({ id });
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1');
