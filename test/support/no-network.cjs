const net = require('node:net');

/** Loaded before a program (node --require): the program ends at its first attempt to reach a network. */
net.Socket.prototype.connect = function connect(...target) {
  process.stderr.write(`Reached for the network: ${JSON.stringify(target)}\n`);
  process.exit(86);
};
