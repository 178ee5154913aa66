import { writeSync } from 'node:fs';
import * as http from 'node:http';
import * as net from 'node:net';
import { demoCommand } from '../../source/cli/demo/demo-command.ts';
import { laterCommands } from '../../source/cli/later-commands.ts';
import { main } from '../../source/cli/main.ts';
import { runWizard } from '../../source/cli/wizard/run-wizard.ts';
import { wizardCommand } from '../../source/cli/wizard/wizard-command.ts';

// The whole program, bundled with parts that throw in place of its own. The process is ended whatever is still open, so
// on exit it reports what the program had not closed.
const servers = new Set<net.Server>();
// Bun's HTTP server is not a net.Server.
for (const { prototype } of [net.Server, http.Server]) {
  const { listen } = prototype;
  prototype.listen = function (this: net.Server, ...all: unknown[]) {
    servers.add(this);
    return Reflect.apply(listen, this, all);
  };
}
process.on('exit', () => {
  const open = [...servers].filter(({ listening }) => listening);
  writeSync(1, `ports opened: ${servers.size}, left open: ${open.length}\n`);
});
await main({
  ...laterCommands,
  demo: async () => demoCommand(runWizard),
  wizard: async () => wizardCommand,
});
