/**
 * `approval-check completion SHELL`: a script that makes the shell complete commands, options and their values. It is
 * made of the same table that the arguments are read by, so that it knows what they know.
 */
import { choicesOf, commands, optionsOf, type Command } from "./arguments";
import { shells, type Shell } from "./completion-shells";

export function completionFor(shell: Shell): string {
  return { bash, zsh, powershell }[shell]();
}

interface Completed {
  readonly command: Command;
  readonly options: readonly {
    readonly flag: string;
    readonly values: readonly string[] | null;
    readonly free: boolean;
  }[];
}

/** `values`: the words that an option takes; `free`: it takes any, such as a path. */
function completed(): readonly Completed[] {
  return commands.map((command) => ({
    command,
    options: Object.entries(optionsOf[command]).map(([name, { type }]) => {
      const values = choicesOf(command, name);
      return { flag: `--${name}`, values, free: type === "string" && !values };
    }),
  }));
}

const firstWords = (command: Command): readonly string[] => (command === "completion" ? shells : []);

/** COMP_WORDS is an array of what is typed so far, COMP_CWORD the place of the word to complete. */
function bash(): string {
  const cases = completed().map(({ command, options }) => {
    const valued = options.filter(({ values }) => values);
    const free = options.filter(({ free }) => free).map(({ flag }) => flag);
    const words = [...options.map(({ flag }) => flag), ...firstWords(command)].join(" ");
    return `    ${command === "check" ? "*" : command})
      case "$last" in
${valued.map(({ flag, values }) => `        ${flag}) COMPREPLY=($(compgen -W "${(values ?? []).join(" ")}" -- "$word")); return ;;\n`).join("")}${free.length > 0 ? `        ${free.join("|")}) COMPREPLY=(); compopt -o default; return ;;\n` : ""}      esac
      [[ $word == -* ]] || [[ "${firstWords(command).join(" ")}" ]] && COMPREPLY=($(compgen -W "${words}" -- "$word"))
      ;;`;
  });
  // The general case last: what is no other command is a path to check.
  const sorted = [
    ...cases.filter((one) => !one.startsWith("    *)")),
    ...cases.filter((one) => one.startsWith("    *)")),
  ];
  return `# source <(approval-check completion bash)
_approval_check() {
  local word="\${COMP_WORDS[COMP_CWORD]}" last="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if ((COMP_CWORD == 1)) && [[ $word != -* ]]; then
    COMPREPLY=($(compgen -W "${commands.join(" ")}" -- "$word"))
    compopt -o default
    return
  fi
  case "\${COMP_WORDS[1]}" in
${sorted.join("\n")}
  esac
}
complete -o default -F _approval_check approval-check
`;
}

function zsh(): string {
  const cases = completed().map(({ command, options }) => {
    const specs = options.map(({ flag, values, free }) =>
      values ? `'${flag}[]:value:(${values.join(" ")})'` : free ? `'${flag}[]:value:_files'` : `'${flag}[]'`,
    );
    const rest = firstWords(command).length > 0 ? `'*:shell:(${firstWords(command).join(" ")})'` : "'*:file:_files'";
    return { command, line: `    ${command === "check" ? "*" : command}) _arguments ${[...specs, rest].join(" ")} ;;` };
  });
  const sorted = [...cases].sort((a, b) => Number(a.command === "check") - Number(b.command === "check"));
  return `#compdef approval-check
# source <(approval-check completion zsh)
_approval_check() {
  if ((CURRENT == 2)) && [[ $words[2] != -* ]]; then
    compadd -- ${commands.join(" ")}
    _files
    return
  fi
  case $words[2] in
${sorted.map(({ line }) => line).join("\n")}
  esac
}
compdef _approval_check approval-check
`;
}

function powershell(): string {
  const table = completed().map(({ command, options }) => {
    const flags = options.map(
      ({ flag, values }) => `'${flag}' = @(${(values ?? []).map((one) => `'${one}'`).join(", ")})`,
    );
    return `    '${command}' = [ordered]@{ ${flags.join("; ")} }`;
  });
  return `# approval-check completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName approval-check -ScriptBlock {
  param($word, $line, $position)
  $commands = @{
${table.join("\n")}
  }
  $typed = @($line.CommandElements | ForEach-Object { $_.ToString() })
  $command = if ($typed.Count -gt 1 -and $commands.ContainsKey($typed[1])) { $typed[1] } else { 'check' }
  $last = if ($word -eq '') { $typed[-1] } else { $typed[-2] }
  $options = $commands[$command]
  $found = if ($options.Contains($last) -and $options[$last].Count -gt 0) { $options[$last] }
    elseif ($word.StartsWith('-')) { $options.Keys }
    elseif ($last -eq 'completion') { ${shells.map((one) => `'${one}'`).join(", ")} }
    elseif ($typed.Count -le 2) { $commands.Keys }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}
