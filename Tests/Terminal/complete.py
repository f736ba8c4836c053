"""Tab in a real bash or zsh, with the script the program makes for it.

    complete.py SHELL PROGRAM FOLDER < lines

Each line of input is a command line to be completed, with what to do:

    one<TAB here>     a plain Tab: what stands there afterwards
    all<TAB here>     all that is offered there, in order

As JSON, a list of [line, kind]; the answer is the list of words that stand
on each line in place of the last one.
"""

import json
import os
import subprocess
import sys

from terminal import Terminal

READY = "READY\u2191 "

# Tab as it is, and Escape-a for everything that is offered.
SETUP = {
    "bash": r"""
show() { printf '\n<%s' "${@:2}"; printf '<END>\n'; }
bind '"\ea": insert-completions'
bind 'set enable-bracketed-paste off'
bind 'set completion-query-items 0'
source SCRIPT
PS1='READY'$'\u2191'' '
""",
    "zsh": r"""
unsetopt beep
autoload -Uz compinit; compinit -D
show() { printf '\n<%s' "${@:2}"; printf '<END>\n'; }
zle -C every complete-word _generic
zstyle ':completion:every::::' completer _all_matches _complete
zstyle ':completion:every:*' insert true
bindkey '\ea' every
bindkey '^A' beginning-of-line
unset zle_bracketed_paste
source SCRIPT
PROMPT='READY'$'\u2191'' '
""",
}


def main():
    shell, program, folder = sys.argv[1:4]
    cases = json.load(sys.stdin)
    script = os.path.join(folder, f".complete.{shell}")
    text = subprocess.run(
        [program, "--generate-completion-script", shell], check=True, capture_output=True, text=True
    ).stdout
    with open(script, "w", encoding="utf-8") as file:
        file.write(text)
    setup = os.path.join(folder, f".setup.{shell}")
    with open(setup, "w", encoding="utf-8") as file:
        file.write(SETUP[shell].replace("SCRIPT", script))

    environment = {
        "PATH": os.path.dirname(program) + ":/usr/bin:/bin",
        "TERM": "xterm", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "HOME": folder,
    }
    start = {"bash": ["bash", "--norc", "--noprofile", "-i"], "zsh": ["zsh", "-f", "-i"]}[shell]
    terminal = Terminal(start, folder, environment, columns=10000)
    terminal.type(f"source {setup}\r")
    terminal.read_until(READY)

    answers = []
    for line, kind in cases:
        tab = "\t" if kind == "one" else "\033a"
        # Afterwards to the start of the line: the words go to `show`.
        terminal.type(line + tab + "\x01show \r")
        terminal.read_until("\n<")
        words = terminal.read_until("<END>").replace("\r", "").split("\n<")
        terminal.read_until(READY)
        before = len(line[: len(line) - len(line.split(" ")[-1])].split())
        answers.append(words[before - 1 :])
    terminal.type("exit\r")
    json.dump(answers, sys.stdout)


main()
