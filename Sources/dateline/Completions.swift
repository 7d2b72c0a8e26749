/// A shell that completions are made for.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}

/// Completion scripts, made from the table.
enum Completions {
  /// The script for a shell, to be sourced or put where the shell looks for completions.
  static func script(for shell: Shell) -> String {
    switch shell {
    case .bash: return bash()
    case .zsh: return zsh()
    case .fish: return fish()
    }
  }

  // MARK: bash

  private static func bash() -> String {
    var script = """
      # Completions of dateline for bash.
      _dateline() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local command= word options=
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case $word in -*) ;; *) command=$word; break ;; esac
        done
        COMPREPLY=()
        case $command:$previous in

      """
    for (owner, options) in owners() {
      for option in options {
        guard let form = option.value?.form else { continue }
        let names = option.names.map { "\(owner):\($0)" }.joined(separator: "|")
        script += "    \(names)) \(bashWords(form)); return ;;\n"
      }
    }
    script += "  esac\n  case $command in\n"
    for (owner, options) in owners() {
      let label = owner.isEmpty ? "''" : owner
      script += "    \(label)) options='\(options.flatMap(\.names).joined(separator: " "))' ;;\n"
    }
    script += """
        esac
        case $current in
          -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
          *)
            case $command in
              ''|help) COMPREPLY=($(compgen -W '\(commandNames)' -- "$current")) ;;
              *) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current")) ;;
            esac ;;
        esac
      }
      complete -F _dateline dateline

      """
    return script
  }

  private static func bashWords(_ form: ValueForm) -> String {
    switch form {
    case .choice(let words):
      return "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$current\"))"
    case .path:
      return "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$current\"))"
    case .text, .date, .command:
      return "COMPREPLY=()"
    }
  }

  // MARK: zsh

  private static func zsh() -> String {
    var script = """
      #compdef dateline
      # Completions of dateline for zsh.
      _dateline() {
        local -a commands
        local curcontext=$curcontext state line
        commands=(

      """
    for command in CommandTable.all {
      script += "    \(quoted("\(command.name):\(command.summary)"))\n"
    }
    script += "  )\n  _arguments -C \\\n"
    for option in CommandTable.global { script += "    \(zshArgument(option)) \\\n" }
    script += """
          '1:command:->command' \\
          '*::argument:->argument'
        case $state in
          command) _describe command commands ;;
          argument)
            case $words[1] in

      """
    for command in CommandTable.all {
      script += "        \(command.name))\n          _arguments -s \\\n"
      for option in command.allOptions { script += "            \(zshArgument(option)) \\\n" }
      let form = command.operands.first?.form == .command ? "->command" : "_files"
      script += "            \(quoted("*:argument:\(form)"))\n"
      if form == "->command" {
        script += "          [[ $state == command ]] && _describe command commands\n"
      }
      script += "          ;;\n"
    }
    script += """
            esac ;;
        esac
      }
      if [[ $funcstack[1] == _dateline ]]; then _dateline "$@"; else compdef _dateline dateline; fi

      """
    return script
  }

  private static func zshArgument(_ option: OptionSpec) -> String {
    let summary = option.summary.filter { !"[]:".contains($0) }
    var value = ""
    if let (name, form) = option.value {
      switch form {
      case .choice(let words): value = ":\(name):(\(words.joined(separator: " ")))"
      case .path: value = ":\(name):_files"
      case .text, .date, .command: value = ":\(name): "
      }
    }
    return option.names.map { name in
      let prefix = option.repeats ? "*" : "(\(option.names.joined(separator: " ")))"
      return quoted("\(prefix)\(name)[\(summary)]\(value)")
    }.joined(separator: " ")
  }

  // MARK: fish

  private static func fish() -> String {
    var script = """
      # Completions of dateline for fish.
      complete -c dateline -n __fish_use_subcommand -f

      """
    for command in CommandTable.all {
      script += "complete -c dateline -n __fish_use_subcommand -a \(command.name)"
      script += " -d \(quoted(command.summary))\n"
      if command.operands.first?.form == .command {
        let test = quoted("__fish_seen_subcommand_from \(command.name)")
        script += "complete -c dateline -n \(test) -f -a \(quoted(commandNames))\n"
      }
    }
    for (owner, options) in owners() {
      let test = owner.isEmpty ? "__fish_use_subcommand" : "__fish_seen_subcommand_from \(owner)"
      for option in options {
        script += "complete -c dateline -n \(quoted(test))"
        for name in option.names {
          script += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
        }
        switch option.value?.form {
        case .choice(let words): script += " -x -a \(quoted(words.joined(separator: " ")))"
        case .path: script += " -r -F"
        case .text, .date, .command: script += " -x"
        case nil: break
        }
        script += " -d \(quoted(option.summary))\n"
      }
    }
    return script
  }

  // MARK: What the shells share

  private static var commandNames: String {
    CommandTable.all.map(\.name).joined(separator: " ")
  }

  /// The options of the program itself, under no name, and of each command.
  private static func owners() -> [(String, [OptionSpec])] {
    [("", CommandTable.global)] + CommandTable.all.map { ($0.name, $0.allOptions) }
  }

  /// A word in single quotes, as all three shells read it.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "’") + "'"
  }
}
