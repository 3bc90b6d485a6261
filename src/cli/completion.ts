/**
 * `approval-check completion SHELL`: a script that makes the shell complete commands, options and their values. It is
 * made of the same table that the arguments are read by, so that it knows what they know.
 */
import { catalogue } from "../catalogue";
import { kindsOfTemplate } from "../catalogue/template-names";
import { choicesOf, commands, optionsOf, type Command } from "./arguments";
import { shells, type Shell } from "./completion-shells";

export function completionFor(shell: Shell): string {
  return { bash, zsh, powershell }[shell]();
}

interface Completed {
  readonly command: Command;
  readonly options: readonly {
    /** --output, and -o where it has a short one. */
    readonly flags: readonly string[];
    readonly takes: "nothing" | "one of" | "path" | "text";
    readonly values: readonly string[];
  }[];
}

const takingPaths = new Set(["output", "wordings", "profile", "cache", "since", "compare", "projects"]);

function completed(): readonly Completed[] {
  return commands.map((command) => ({
    command,
    options: Object.entries<{ readonly type: string; readonly short?: string }>(optionsOf[command]).map(
      ([name, { type, short }]) => {
        const values = choicesOf(command, name);
        const free = takingPaths.has(name) ? "path" : "text";
        return {
          flags: [`--${name}`, ...(short === undefined ? [] : [`-${short}`])],
          takes: values ? "one of" : type === "string" ? free : "nothing",
          values: values ?? [],
        };
      },
    ),
  }));
}

/** What may stand behind a command that takes no files. */
function firstWords(command: Command): readonly string[] {
  if (command === "completion") return shells;
  if (command === "rules") return catalogue.rules.map(({ id }) => id);
  return command === "template" ? kindsOfTemplate.map(({ id }) => id) : [];
}

/** COMP_WORDS is an array of what is typed so far, COMP_CWORD the place of the word to complete. */
function bash(): string {
  const cases = completed().map(({ command, options }) => {
    const valued = options.filter(({ takes }) => takes === "one of");
    const taking = (what: "path" | "text") =>
      options.flatMap(({ flags, takes }) => (takes === what ? flags : [])).join("|");
    const free = (what: "path" | "text", files: string) =>
      taking(what) === "" ? "" : `        ${taking(what)}) COMPREPLY=(); compopt ${files} default; return ;;\n`;
    const words = [...options.flatMap(({ flags }) => flags), ...firstWords(command)].join(" ");
    return `    ${command === "check" ? "*" : command})
      case "$last" in
${valued.map(({ flags, values }) => `        ${flags.join("|")}) COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$word")); return ;;\n`).join("")}${free("path", "-o")}${free("text", "+o")}      esac
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
    const specs = options.flatMap(({ flags, takes, values }) => {
      const value = { nothing: "", "one of": `:value:(${values.join(" ")})`, path: ":value:_files", text: ":value: " };
      return flags.map((flag) => `'${flag}[]${value[takes]}'`);
    });
    const rest = firstWords(command).length > 0 ? `'*:word:(${firstWords(command).join(" ")})'` : "'*:file:_files'";
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

const quoted = (words: readonly string[]) => words.map((one) => `'${one}'`).join(", ");

function powershell(): string {
  const table = completed().map(({ command, options }) => {
    const flags = options.flatMap(({ flags: both, values }) => both.map((flag) => `'${flag}' = @(${quoted(values)})`));
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
${commands
  .filter((command) => firstWords(command).length > 0)
  .map((command) => `    elseif ($last -eq '${command}') { ${quoted(firstWords(command))} }\n`)
  .join("")}    elseif ($typed.Count -eq 1 -or ($typed.Count -eq 2 -and $word -ne '')) { $commands.Keys }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}
