// Lists what is installed and under which licences, from the lock file: `npm run licences`. Fails on a package without a licence, or
// one under a licence that asks more of users than to be named.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Licences that ask to be named, and no more. */
const permissive = [
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0', 'Unlicense'],
  ...['BlueOak-1.0.0', 'Python-2.0', 'CC-BY-4.0', 'OFL-1.1', 'Zlib', 'MPL-2.0', 'MIT-0', 'WTFPL'],
];

/**
 * The packages of a lock file that come from a registry.
 *
 * @param lock - the content of a package-lock.json
 * @returns for each its name, version and licence, and whether users of the package get it or only those who work on it
 */
export function installed(lock) {
  const users = ofUsers(lock.packages);
  return Object.entries(lock.packages)
    .filter(([place, { link }]) => place.startsWith('node_modules/') && !link)
    .map(([place, { name, version, license }]) => ({
      name: name ?? place.slice(place.lastIndexOf(modules) + modules.length),
      version,
      licence: license ?? toldElsewhere[place],
      users: users.has(place),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

const modules = 'node_modules/';

/** Licences that the file LICENSE of a package tells, and its description does not. */
const toldElsewhere = { 'node_modules/typed-function': 'MIT' };

/** The places of the packages that come with this one. */
function ofUsers(packages) {
  const found = new Set();
  const follow = (from) => {
    const { dependencies = {}, optionalDependencies = {} } = packages[from];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(packages, from, name);
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      follow(place);
    }
  };
  follow('');
  return found;
}

/** Where a package finds another: beside it or above. */
function placeOf(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${modules}`)))) {
    const place = `${at === '' ? '' : `${at}/`}${modules}${name}`;
    if (place in packages) return place;
    if (at === '') return undefined;
  }
}

/** Whether one of the licences that a package offers is among those that ask no more than to be named. */
export function isPermissive(licence = '') {
  const offered = licence.replace(/[()]/g, '').split(/ OR /);
  return offered.some((one) => one.split(/ AND /).every((part) => permissive.includes(part)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
  );
  const packages = installed(lock);
  for (const { name, version, licence, users } of packages) {
    console.log([name, version, licence ?? 'none', users ? 'users' : 'development'].join('\t'));
  }
  const faults = packages.filter(({ licence }) => !isPermissive(licence));
  for (const { name, licence } of faults) console.error(`${name}: ${licence ?? 'no licence'}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
