#!/usr/bin/env zsh
# Types words into an interactive zsh that has loaded the completion, presses Tab, and prints what stands on the line then, a line for
# each: zsh -f zsh-completion.zsh SCRIPT WORDS…
emulate -R zsh
zmodload zsh/zpty
script=$1
shift
zpty shell zsh -f -i
say() { zpty -w shell "$1" }
say "PROMPT='' PS2='' COLUMNS=500; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source $script; sovnarkom() { print -r -- \"<<\$*>>\" }; bindkey '^M' accept-line; print READ''Y"
while zpty -r shell line; do [[ $line == *READY* ]] && break; done
for words in "$@"; do
  zpty -n -w shell "sovnarkom $words"$'\t'
  zpty -n -w shell $'\n'
  while zpty -r shell line; do [[ $line == *'<<'*'>>'* ]] && break; done
  print -r -- ${${line#*<<}%>>*}
done
zpty -d shell
