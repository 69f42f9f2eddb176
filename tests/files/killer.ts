/**
 * A program to be loaded before another: it ends the process, as the system does, just before the change of a file that KILLED_AT
 * counts: any, or those by KILLED_IN. WITHOUT_LINKS makes a system in which a file has one name.
 */
export const killer = `
const fs = require('node:fs');
let changes = 0;
if (process.env.WITHOUT_LINKS) {
  fs.linkSync = () => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
  };
}
for (const name of ['writeFileSync', 'linkSync', 'renameSync', 'rmSync']) {
  const change = fs[name];
  fs[name] = (...given) => {
    if ([undefined, name].includes(process.env.KILLED_IN)) changes += 1;
    if (changes === Number(process.env.KILLED_AT)) process.kill(process.pid, 'SIGKILL');
    return change(...given);
  };
}
require('node:module').syncBuiltinESMExports();
`;
