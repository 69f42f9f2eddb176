/**
 * A program to be loaded before another: it ends the process, as the system does, just before the change of a file that KILLED_AT
 * counts: any, or those by KILLED_IN.
 */
export const killer = `
const fs = require('node:fs');
let changes = 0;
for (const name of ['writeFileSync', 'renameSync', 'rmSync']) {
  const change = fs[name];
  fs[name] = (...given) => {
    if ([undefined, name].includes(process.env.KILLED_IN)) changes += 1;
    if (changes === Number(process.env.KILLED_AT)) process.kill(process.pid, 'SIGKILL');
    return change(...given);
  };
}
require('node:module').syncBuiltinESMExports();
`;
