import Foundation
import TestKit

/// A Markdown file whose `console` blocks are what a person would see in a terminal.
///
/// Not a list of arguments and expected strings in Swift: who reads a case reads what the program
/// does, and the documentation is run by the same code.
struct Transcript {
  /// One fenced block: a session in a folder of its own.
  struct Block {
    /// The line of the fence in the file, from 1.
    let line: Int
    let commands: [Command]
    /// The lines between the fences.
    let text: [String]
  }

  /// A command and what it should print.
  struct Command {
    /// The lines as they stand, with the prompt.
    let lines: [String]
    /// What the shell gets.
    let script: String
  }

  private static let fence = "```"

  /// The file's lines; those of block `n` stand where `blocks[n]` says.
  let lines: [String]
  let blocks: [Block]

  init(_ text: String) {
    lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    var blocks: [Block] = []
    var start: Int?
    for (index, line) in lines.enumerated() {
      if let opened = start {
        guard line == Self.fence else { continue }
        blocks.append(Block(line: opened + 1, text: Array(lines[(opened + 1)..<index])))
        start = nil
      } else if line == Self.fence + "console" {
        start = index
      }
    }
    self.blocks = blocks
  }

  /// The file's text with other lines in its blocks.
  func text(with sessions: [[String]]) -> String {
    var text: [String] = []
    var next = 0
    for (block, session) in zip(blocks, sessions) {
      text += lines[next..<block.line] + session
      next = block.line + block.text.count
    }
    return (text + lines[next...]).joined(separator: "\n")
  }
}

extension Transcript.Block {
  private static let prompt = "$ "
  /// The shell's second prompt: the command goes on.
  private static let continuation = "> "

  init(line: Int, text: [String]) {
    self.line = line
    self.text = text
    var commands: [Transcript.Command] = []
    var index = 0
    while index < text.count {
      defer { index += 1 }
      guard text[index].hasPrefix(Self.prompt) else { continue }
      let start = index
      while index + 1 < text.count, text[index + 1].hasPrefix(Self.continuation) { index += 1 }
      let lines = Array(text[start...index])
      let script = lines.map { $0.dropFirst(Self.prompt.count) }.joined(separator: "\n")
      commands.append(Transcript.Command(lines: lines, script: script))
    }
    self.commands = commands
  }
}
