import CResources

/// What one stage costs: the best of several passes over the same input.
struct Measurement {
  /// Seconds by the clock of the fastest pass.
  var seconds = Double.infinity
  /// Processor time, of all threads, in the pass that used least.
  var processorSeconds = Double.infinity
  /// Passes that were timed.
  var passes = 0
  /// Allocations in one pass, all threads together.
  var allocations = 0

  /// Measures one pass, its allocations with it, which slows it down a little: for what takes
  /// minutes.
  static func once(_ pass: (inout Meter) -> Void) -> Measurement {
    let before = dateline_allocations()
    dateline_count_allocations(true)
    var meter = Meter(countsAllocations: false)
    pass(&meter)
    dateline_count_allocations(false)
    return Measurement(
      seconds: meter.seconds,
      processorSeconds: meter.processorSeconds,
      passes: 1,
      allocations: Int(truncatingIfNeeded: dateline_allocations() &- before)
    )
  }

  /// Measures what a pass hands to its meter, repeated until that has taken the time allowed.
  ///
  /// The fastest pass is what the work costs; slower ones shared the machine with others.
  /// Allocations are counted in a pass of their own, so that counting slows down no timed one.
  static func best(of limit: Double, _ pass: (inout Meter) -> Void) -> Measurement {
    var counter = Meter(countsAllocations: true)
    pass(&counter)
    var best = Measurement(allocations: counter.allocations)
    var spent = 0.0
    repeat {
      var meter = Meter(countsAllocations: false)
      pass(&meter)
      best.seconds = min(best.seconds, meter.seconds)
      best.processorSeconds = min(best.processorSeconds, meter.processorSeconds)
      best.passes += 1
      spent += meter.seconds
    } while spent < limit
    return best
  }
}

/// Adds up what the parts of one pass cost, and leaves out what lies between them.
struct Meter {
  private(set) var seconds = 0.0
  private(set) var processorSeconds = 0.0
  private(set) var allocations = 0
  private let countsAllocations: Bool
  private let clock = ContinuousClock()

  init(countsAllocations: Bool) {
    self.countsAllocations = countsAllocations
  }

  /// Does some work and adds what it costs.
  mutating func measure<Result>(_ work: () -> Result) -> Result {
    if countsAllocations {
      let before = dateline_allocations()
      dateline_count_allocations(true)
      let result = work()
      dateline_count_allocations(false)
      // Where blocks in use are all that can be told, there may be fewer than before.
      allocations += Int(truncatingIfNeeded: dateline_allocations() &- before)
      return result
    }
    let used = dateline_processor_seconds()
    let start = clock.now
    let result = work()
    let duration = start.duration(to: clock.now).components
    processorSeconds += dateline_processor_seconds() - used
    seconds += Double(duration.seconds) + Double(duration.attoseconds) * 1e-18
    return result
  }
}
