// Loaded before the Playground, which would listen on every interface of the machine.
const { Server } = require('node:net');

const listen = Server.prototype.listen;
Server.prototype.listen = function onLoopback(port, ...rest) {
  const done = rest.find((argument) => typeof argument === 'function');
  const number = typeof port === 'object' && port !== null ? port.port : port;
  return listen.call(this, Number(number), '127.0.0.1', ...(done ? [done] : []));
};
