import CResources
import DatelineKit

/// Measures what each room costs, and all of them together.
enum BenchCommand: LabCommand {
  static let name = "bench"
  static let summary = "measure speed, allocations and memory, room by room"
  static let help = """
    Usage: dateline-lab bench [--size MB] [--seconds S] [--threads N] [--growth MB] [--anchor DATE]
           SOURCE...

    Reads the articles (files, or the .txt and .md files of folders) and measures every room.
    A build for release is what counts: swift run -c release dateline-lab bench ...

      --size MB      repeat the articles until they come to so many megabytes (10^6 bytes)
      --seconds S    measure each room for so long, 1 if not given
      --threads N    threads for the last line of the hot path, one a core if not given
      --growth MB    instead, put the articles into single texts of 10 kB, 100 kB, ... up to so
                     many megabytes, and tell what a byte of each costs Language and Time, by
                     the clock and in processor time of both; 1,000 takes about 10 GB of memory
      --anchor DATE  the anchor of articles that name no date of their own

    The hot path is what happens to each article by itself: Reading, Language, Time and Events,
    on one thread and then on all; Time also without parts of speech, which take most of it and
    without which some times read differently. A figure is that of the fastest pass over the articles; MB/s
    counts the bytes of the articles as they came, by the clock; CPU ms is the processor time of
    all threads, which other programs on the machine disturb less.

    What follows the hot path, on the articles each once: Merging compares their reports; Storing
    merges them into an empty store, first in memory and then on disk, everything before it
    included, and reads the timeline back; Rendering writes that timeline, and its MB/s counts
    the bytes written.

    Allocations are calls of malloc and its kin by the whole process, counted in a pass that is
    not timed: \(allocationsHelp)
    Peak memory is the most that was resident, articles and results included (getrusage).
    """

  static func run(_ arguments: [String]) throws {
    let options = try BenchOptions(arguments)
    let input = try BenchInput(options)
    #if DEBUG
      LabCommands.complain("this is a debug build; use -c release for figures that count")
    #endif
    if let limit = options.growth {
      print(GrowthBench(input: input, options: options, limit: limit).run().text)
      return
    }
    let hotPath = HotPathBench(input: input, options: options)
    print(hotPath.heading)
    print("\n\(hotPath.run().text)\n")
    let rest = TimelineBench(input: input, options: options)
    print(try rest.run().text)
    let peak = BenchTable.number(Double(dateline_peak_memory()) / 1e6, 1)
    print("\npeak memory \(peak) MB")
  }

  private static var allocationsHelp: String {
    dateline_counts_every_allocation()
      ? "each call counts, freed since or not."
      : "on this system only blocks that stayed in use."
  }
}
