import CLibXML2

/// What every use of libxml2 needs.
enum LibXML {
  /// libxml2 wants its tables made once, before threads use them.
  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Does some work with libxml2 on this thread, during which it prints nothing.
  static func silently<Result>(_ work: () -> Result) -> Result {
    _ = isReady
    // The handler is the thread's own.
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    return work()
  }
}
