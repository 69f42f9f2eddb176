import { UsageError } from '../errors/usage-error.js';
import { print, printJson } from './output.js';
import { parseWords } from './parse-words.js';

export const completionHelp = `sovnarkom completion bash|zsh [--json]

Prints what a shell needs to complete the commands and their options. Load it where the shell starts:

  bash   source <(sovnarkom completion bash)   in ~/.bashrc
  zsh    source <(sovnarkom completion zsh)    in ~/.zshrc, behind compinit

  --json  print the commands with their options as JSON, for other shells`;

/** What a shell is told of a command: what its help tells. */
interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  /** The words of which one comes first behind it; none where it takes any. */
  readonly words: readonly string[];
  readonly options: readonly CompletedOption[];
}

interface CompletedOption {
  /** The option with its hyphens. */
  readonly name: string;
  /** What its value is called; undefined for one without. */
  readonly value: string | undefined;
  readonly about: string;
}

/** A command, as far as its help goes. */
type Helped = Readonly<
  Record<
    string,
    { readonly about: string; readonly load: () => Promise<{ readonly help: string }> }
  >
>;

/**
 * The options that a help tells: the lines that begin with one.
 *
 * @param help - the help of a command
 * @returns each option with the name of its value and the first line of what it does
 * @example
 * ```ts
 * optionsIn('  --jobs N  how many at once\n  --json    print JSON').map(({ name, value }) => [name, value]) // => [['--jobs', 'N'], ['--json', undefined]]
 * ```
 */
export function optionsIn(help: string): CompletedOption[] {
  const options = new Map<string, CompletedOption>();
  for (const [line] of help.matchAll(/^ +--[a-z].*$/gm)) {
    const about = line.replace(/^ +--\S+(?: [A-Z]+\b)?,? */, '');
    // A line may tell several options, and some help tells an option once for each of its values.
    for (const [, name = '', value] of line.matchAll(/(--[a-z][a-z-]*[a-z])(?: ([A-Z]+)\b)?/g)) {
      if (!options.has(name)) options.set(name, { name, value, about });
    }
  }
  return [...options.values()];
}

/**
 * The words of which one comes first behind a command, as the first line of its help tells them.
 *
 * @param help - the help of a command
 * @returns the words, none where it takes any
 * @example
 * ```ts
 * wordsIn('sovnarkom completion bash|zsh [--json]') // => ['bash', 'zsh']
 * wordsIn('sovnarkom list TABLE') // => []
 * ```
 */
export function wordsIn(help: string): string[] {
  return /^sovnarkom \S+ ([a-z]+(?:\|[a-z]+)+)/.exec(help)?.[1]?.split('|') ?? [];
}

/** Prints what a shell needs to complete commands. */
export async function completion(words: readonly string[], commands: Helped): Promise<number> {
  const { values, positionals } = parseWords({
    args: [...words],
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [shell, ...others] = positionals;
  const isKnown = shell === 'bash' || shell === 'zsh';
  if (others.length > 0 || (shell === undefined ? !values.json : !isKnown)) {
    throw new UsageError('completion needs the name of a shell: bash or zsh');
  }
  const completed = await Promise.all(
    Object.entries(commands).map(async ([name, { about, load }]) => {
      const { help } = await load();
      const options = optionsIn(help);
      const last = { name: '--help', value: undefined, about: 'tell what the command does' };
      return { name, about, words: wordsIn(help), options: [...options, last] };
    }),
  );
  if (values.json) printJson(completed);
  else print(shell === 'zsh' ? zshScript(completed) : bashScript(completed));
  return 0;
}

const first = ['--help', '--version'];

function bashScript(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, words, options }) => {
    const first = words.length > 0 ? ` words='${words.join(' ')}'` : '';
    return `    ${name})${first} options='${options.map((one) => one.name).join(' ')}' ;;`;
  });
  const names = [...commands.map(({ name }) => name), ...first].join(' ');
  return [
    '# Completes sovnarkom in bash: source <(sovnarkom completion bash)',
    '_sovnarkom() {',
    `  local word=\${COMP_WORDS[COMP_CWORD]} options='${names}' words=''`,
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -gt 1 ]; then',
    '    case $' + '{COMP_WORDS[1]} in',
    ...cases,
    "    *) options='' ;;",
    '    esac',
    '    if [ "$COMP_CWORD" -eq 2 ] && [ "$' + '{word#-}" = "$word" ]; then options=$words',
    '    # What is no option may be a file.',
    '    else [ "$' + '{word#-}" != "$word" ] || return 0',
    '    fi',
    '  fi',
    '  COMPREPLY=($(compgen -W "$options" -- "$word"))',
    '}',
    'complete -o default -F _sovnarkom sovnarkom',
  ].join('\n');
}

function zshScript(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`);
  const cases = commands.map(({ name, words: first, options }) => {
    const specs = options.map(({ name: option, value, about }) => {
      const words = about.replace(/[[\]\\]/g, '\\$&').replaceAll(':', '\\:');
      return quoted(
        `*${option}[${words}]${value === undefined ? '' : `:${value.replaceAll(':', ' ')}:_files`}`,
      );
    });
    const word = first.length > 0 ? `'1:word:(${first.join(' ')})' ` : '';
    return `    ${name}) _arguments ${specs.join(' ')} ${word}'*:file:_files' ;;`;
  });
  return [
    '#compdef sovnarkom',
    '# Completes sovnarkom in zsh: source <(sovnarkom completion zsh)',
    '_sovnarkom() {',
    '  local -a commands',
    '  commands=(',
    ...described,
    '  )',
    '  if (( CURRENT == 2 )); then',
    '    _describe command commands',
    '    return',
    '  fi',
    '  local command=$words[2]',
    '  shift words',
    '  (( CURRENT-- ))',
    '  case $command in',
    ...cases,
    '  esac',
    '}',
    'compdef _sovnarkom sovnarkom',
  ].join('\n');
}

/** A word of a shell, whatever it holds. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
