import Testing

@testable import DatelineKit
