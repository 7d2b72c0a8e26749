import Testing

@testable import DatelineKit

@Suite struct TimeResolverTests {
  private func read(_ text: String, _ anchor: String? = "2026-03-18") throws -> [TimeExpression] {
    TimeReader().resolve(text, anchor: try anchor.map { try CivilDate(iso8601: $0) })
  }

  @Test func tensePointsTheWay() throws {
    let past = try read("The two sides met on Tuesday.")
    #expect(past.first?.value == "2026-03-17")
    let ahead = try read("The two sides will meet on Tuesday.")
    #expect(ahead.first?.value == "2026-03-24")
    let planned = try read("The vote is expected to be held on Friday.")
    #expect(planned.first?.value == "2026-03-20")
    let headline = try read("President to visit Ankara on Friday")
    #expect(headline.first?.value == "2026-03-20")
    let both = try read("She said Monday that they would meet again Friday.")
    #expect(both.map(\.value) == ["2026-03-16", "2026-03-20"])
  }

  @Test(arguments: [
    ("They approved the budget plan on July 9.", "2025-07-09"),
    ("They are at odds over a plan to meet on July 9.", "2026-07-09"),
    ("The harbour master on Tuesday denied a rumour.", "2026-03-17"),
    ("Rebels overran the town on Monday.", "2026-03-16"),
    ("The cabinet outbid, outdid and overthrew him on Friday.", "2026-03-13"),
    ("The law takes effect Friday.", "2026-03-20"),
    ("The envoys are meeting on Friday in Rome.", "2026-03-20"),
    ("Fees rise starting Monday.", "2026-03-23"),
    ("The vote was postponed until Monday.", "2026-03-23"),
    ("The envoy says he left on Monday.", "2026-03-16"),
    ("Nobody could be reached on Monday.", "2026-03-16"),
    ("On Monday the army blew up a bridge.", "2026-03-16"),
    ("He is accused of firing at two men on Monday.", "2026-03-16"),
    ("Protesters planned a march in the city on Saturday.", "2026-03-21"),
    ("A march planned for Saturday was called off.", "2026-03-14"),
    ("Minister resigns on Monday", "2026-03-16"),
    ("A hearing was set for Friday.", "2026-03-20"),
    ("Monday is a holiday.", "2026-03-23"),
    ("The vote, originally planned for Friday, was held in Rome.", "2026-03-13"),
    ("She goes on trial in October.", "2026-10"),
    ("They are trying to sell it, under an October agreement.", "2025-10"),
    ("The envoy resigned on 3 May.", "2025-05-03"),
    ("The envoy was shot by a rival on Sept. 13.", "2025-09-13"),
    ("They asked him to come to Rome on April 12.", "2026-04-12"),
    ("The premier says talks to resume Friday.", "2026-03-20"),
    ("The prosecutor would not say on Tuesday.", "2026-03-17"),
    ("The jury was read a letter of April 9.", "2025-04-09"),
    ("The vote of April 9 will be close.", "2026-04-09"),
    ("The talks are set to start Sunday and run through Friday.", "2026-03-27"),
    ("The two met twice last year, in March.", "2025-03"),
    ("In the summer they left.", "2025-SU"),
    ("This winter they froze.", "2025-WI"),
    ("They will go this winter.", "2026-WI"),
    ("She starred in films of the 1940s and died on 6 March.", "2026-03-06"),
    ("He gave them until Friday.", "2026-03-20"),
    ("They are going home on Friday.", "2026-03-20"),
    ("He would not say on Monday.", "2026-03-16"),
    ("They said he would not come on Monday.", "2026-03-23"),
    ("They met twice last week, on Tuesday and Friday.", "2026-03-13"),
    ("On March 8, a Sunday, they marched.", "2026-03-08"),
    ("They will meet on the 15th.", "2026-04-15"),
    ("On 1 February they met; they signed on the 27th.", "2026-02-27"),
    ("They were freed last February.", "2025-02"),
    ("Nov. 14: The two sides sign a truce.", "2025-11-14"),
    ("He left on 3 May. The talks begin at noon.", "2026-03-18T12:00"),
  ])
  func weekdaysFollowTheirVerb(text: String, value: String) throws {
    #expect(try read(text).last?.value == value)
  }

  @Test(arguments: [
    ("By the next morning, the square was empty.", "XXXX-XX-XXTMO"),
    ("He returned the following week and was seen no more.", "XXXX-WXX"),
    ("It came a day after 36 men were freed.", "P1D"),
    ("Officials will meet again the following week.", "2026-W13"),
  ])
  func thePastIsNotCountedOnFromTheAnchor(text: String, value: String) throws {
    let found = try #require(try read(text).first)
    #expect(found.value == value)
    #expect(value.hasPrefix("X") == found.working.contains("that the text does not tell"))
  }

  @Test(arguments: [
    ("They conferred on 2 March, and he took the plan home early the next month.", "2026-04"),
    (
      "He is to speak on Saturday. His party has called a rally for the following day.",
      "2026-03-22"
    ),
    (
      "He was called home on March 3. A meeting, arranged for 12 March, never took place. "
        + "Three days before that, she had offered to help.", "2026-03-09"
    ),
    ("The talks went on through the night.", "2026-03-17TNI"),
    ("It began on 5 February and held until the end of the month.", "2026-02"),
    ("A meeting on Saturday ended; another is set for Sunday.", "2026-03-22"),
    ("The Dec. 31 deadline passed.", "2025-12-31"),
    ("The assembly meets on Friday, and the premier has a majority of two.", "2026-03-20"),
  ])
  func whatIsToldLastIsCountedFrom(text: String, value: String) throws {
    #expect(try read(text).last?.value == value)
  }

  @Test func earlyIsAThirdOfAMonthInNewsOnly() throws {
    let news = try read("They met in early February.")
    #expect(news.first?.edtf == "2026-02-01/2026-02-10")
    let history = try read(
      "War broke out on 2 May 1810. In June 1811 the town fell; on 3 July 1811 it rose. In "
        + "August 1812 a truce held, until 4 May 1813; it broke in July 1813. It ended in early October 1814."
    )
    #expect(history.last?.edtf == "1814-10")
    #expect(history.last?.mod == "START")
  }

  @Test func chroniclesInThePresentTellThePast() throws {
    let found = try read("• May 9: the North frees three men.", "2018-06-03")
    #expect(found.first?.value == "2018-05-09")
  }

  @Test func longSentencesWithoutAVerbCostNoMoreThanTheirLength() throws {
    let text = String(repeating: "Tuesday, ", count: 2000)
    #expect(try read(text).count == 2000)
  }

  @Test func nextDayCountsFromTheDayTold() throws {
    let found = try read("They landed on 3 March 2019. The next morning they met.")
    #expect(found.map(\.value) == ["2019-03-03", "2019-03-04TMO"])
    #expect(found.last?.isRelative == true)
    #expect(
      found.last?.working
        == "\"The next morning\", counted from \"3 March 2019\" (Sun 2019-03-03): "
        + "the day after, the morning of Mon 2019-03-04"
    )
  }

  @Test func workingCanBeChecked() throws {
    let found = try read("They met last week.", "2025-08-19")
    #expect(
      found.first?.working
        == "\"last week\", read on Tue 2025-08-19: the week before, "
        + "Mon 2025-08-11 to Sun 2025-08-17"
    )
    #expect(found.first?.edtf == "2025-08-11/2025-08-17")
  }

  @Test func lengthsFromTheAnchorHaveDays() throws {
    let found = try read("It could be signed within 10 days.", "2025-08-19")
    #expect(found.first?.value == "P10D")
    #expect(found.first?.edtf == "2025-08-19/2025-08-29")
  }

  @Test func withoutAnchorOnlyAbsoluteTimesResolve() throws {
    let found = try read("They met last week and on 3 May 2019.", nil)
    #expect(found.first?.edtf == nil)
    #expect(found.first?.earliest == nil)
    #expect(
      found.first?.working == "\"last week\": no anchor is known, so no days can be named"
    )
    #expect(found.last?.edtf == "2019-05-03")
    #expect(found.last?.isRelative == false)
  }

  @Test func newsWithoutAnAnchorIsNotCountedFromItsBackground() throws {
    let news = try read(
      "The ministry recalled its envoy this week. The island became a province in 1961. In May the"
        + " two sides spoke in Oslo. Rebels fired 20 rockets on Monday night.",
      nil
    )
    #expect(news.map(\.value) == ["PRESENT_REF", "1961", "XXXX-05", "XXXX-WXX-1TNI"])
    #expect(news.filter { $0.earliest != nil }.count == 1)

    let history = try read(
      "In 1953 they met; in July they signed. The island became a province in 1961.",
      nil
    )
    #expect(history.map(\.value) == ["1953", "1953-07", "1961"])
  }

  @Test(arguments: ["-9999-01-01", "9999-12-31", "0000-01-01", "1582-10-10"])
  func endsOfTheCalendarAreSurvived(anchor: String) throws {
    let text =
      "Last week, last year, next week, next century, two thousand years ago, in ten thousand "
      + "years' time, on Monday, in May, on Feb. 29, at Easter, next Easter, last weekend, within "
      + "900000000000 days, 99999999999999999999 years ago, the 30th century, the 1990s, '98."
    #expect(try !read(text, anchor).isEmpty)
  }

  @Test(arguments: [
    ("1066-10-14", ["1066-W40", "1066-10-15", "1066-W42", "1066-05", "0966", "1066-10-12"]),
    ("1582-10-10", ["1582-W39", "1582-10-11", "1582-W41", "1582-05", "1482", "1582-10-08"]),
    (
      "-0043-03-15",
      ["BC0044-W10", "BC0044-03-16", "BC0044-W12", "BC0044-05", "BC0144", "BC0044-03-15"]
    ),
    ("9999-12-31", ["9999-W51", "FUTURE_REF", "FUTURE_REF", "9999-05", "9899", "9999-12-31"]),
    ("-9999-01-01", ["PAST_REF", "BC10000-01-02", "BC10000-W02", "BC10000-05", "PAST_REF", ""]),
  ])
  func anyYearIsAnAnchor(anchor: String, values: [String]) throws {
    let words = ["last week", "tomorrow", "next week", "in May", "a century ago", "on Friday"]
    for (words, value) in zip(words, values) where !value.isEmpty {
      #expect(try read(words, anchor).first?.value == value, "\(words), read on \(anchor)")
    }
  }

  @Test func whatLiesOutsideTheCalendarSaysSo() throws {
    for (words, anchor) in [("tomorrow", "9999-12-31"), ("a century ago", "-9999-01-01")] {
      let found = try #require(try read(words, anchor).first)
      #expect(found.earliest == nil && found.edtf == nil)
      #expect(
        found.working == "\"\(words)\": it lies outside the calendar, so no days can be named"
      )
    }
  }

  @Test(arguments: ["10000-01-01", "-10000-12-31", "123456789012345678901234567890-01-01"])
  func anchorsBeyondTheCalendarAreRefused(anchor: String) throws {
    #expect(throws: CivilDateError.beyondCalendar(anchor)) { try CivilDate(iso8601: anchor) }
    #expect(
      CivilDateError.beyondCalendar(anchor).description
        == "“\(anchor)” is out of range: years run from -9999 to 9999"
    )
  }

  @Test func rangesGoOnFromTheirStart() throws {
    let months = try read("They met from May through September.")
    #expect(months.map(\.value) == ["2025-05", "2025-09"])
    let days = try read("It opens Monday through Friday.")
    #expect(days.map(\.value) == ["2026-03-23", "2026-03-27"])
    let winter = try read("They met between November and January.")
    #expect(winter.map(\.value) == ["2025-11", "2026-01"])
    let open = try read("He has between now and May to decide.")
    #expect(open.last?.value == "2026-05")
  }

  @Test func reportedPeriodsAreOver() throws {
    let found = try read("In the 12 months to June it earned $3 million.")
    #expect(found.last?.value == "2025-06")
  }

  @Test func historiesAreNotReadFromTheirDayOfWriting() throws {
    let years = [1521, 1522, 1523, 1524, 1525, 1526, 1527]
    let history = years.map { "In \($0) the king lost a town. " }.joined()
    let found = try read(history + "The allies fled at night; the same day the fleet sailed.")
    #expect(found.suffix(2).map(\.value) == ["XXXX-XX-XXTNI", "XXXX-XX-XX"])
  }

  @Test func aLookBackDoesNotMoveAHistory() throws {
    let found = try read(
      "On 3 May 1790 a law passed. On 4 May 1791 a king fled. On 6 June 1792 a war began. "
        + "On 5 May 1793 a town fell. On 24 June 1793 the assembly met. On 9 September it raised "
        + "an army. On 17 September it passed a law that undid one of 12 July 1790."
    )
    #expect(found.suffix(3).map(\.value) == ["1793-09-09", "1793-09-17", "1790-07-12"])
  }

  @Test func aHistoryGoesForward() throws {
    let years = (1938...1943).map { "On 3 May \($0) a town fell. " }.joined()
    let late = try read(years + "In late 1943 it rained. By June the river rose. On 9 May 1944 ...")
    #expect(late.map(\.value).suffix(2) == ["1944-06", "1944-05-09"])
    let turned = try read(
      years + "On 5 November 1944 they halted. On 15 July they moved. On 8 August 1945 it ended."
    )
    #expect(turned.map(\.value).suffix(2) == ["1945-07-15", "1945-08-08"])
    let stayed = try read(
      years + "On 5 November 1944 they halted. On 15 July they had moved. On 8 December 1944 ..."
    )
    #expect(stayed.map(\.value).suffix(2) == ["1944-07-15", "1944-12-08"])
  }

  @Test func anAnniversaryIsToldInItsOwnYear() throws {
    let found = try read(
      "Fifty years ago two consuls were shot on a road. On Monday a stone will be unveiled. The"
        + " ultimatum came on 31 March. The shelling of 2 April was brief. On the fifth, the council"
        + " met; its troops had been there since January. Two days later it voted.",
    )
    #expect(
      found.map(\.value)
        == [
          "1976", "2026-03-23", "1976-03-31", "1976-04-02", "1976-04-05", "1976-01", "1976-04-07",
        ]
    )
    let news = try read(
      "Fifty years ago two consuls were shot there. The envoys met yesterday. The ultimatum came on"
        + " 31 March. The shelling of 2 April was brief."
    )
    #expect(news.last?.value == "2025-04-02")
  }

  @Test func theItemsOfAListGoOneWay() throws {
    let found = try read(
      """
      Timeline

      April 14: The two firms agree to merge
      Oct. 7: The plant burns
      Jan. 4: The chief steps down
      March 12: The court finds both guilty
      """
    )
    #expect(found.map(\.value) == ["2025-04-14", "2025-10-07", "2026-01-04", "2026-03-12"])
    let ahead = try read(
      """
      What comes next

      April 14: The two firms agree to merge
      May 2: The council votes
      June 9: The treaty takes effect
      """
    )
    #expect(ahead.map(\.value) == ["2026-04-14", "2026-05-02", "2026-06-09"])
    let latestFirst = try read(
      """
      As it happened

      March 12: The court finds both guilty
      Jan. 4: The chief steps down
      Oct. 7: The plant burns
      April 14: The two firms agree to merge
      """
    )
    #expect(latestFirst.map(\.value) == ["2026-03-12", "2026-01-04", "2025-10-07", "2025-04-14"])
  }

  @Test func aWeekdayPointedOutGoesOnFromTheDayTold() throws {
    let found = try read("They met on 4 March. The reply came on the Friday.")
    #expect(found.map(\.value) == ["2026-03-04", "2026-03-06"])
  }

  @Test func expressionsDoNotOverlap() throws {
    let text = "On Friday, 20 March 2026, at 10:30 a.m., the last day of the week, in late March."
    let found = try read(text)
    for (one, two) in zip(found, found.dropFirst()) {
      #expect(one.bytes.upperBound <= two.bytes.lowerBound)
    }
  }

  @Test func feastsMove() {
    #expect(Feast.easter.date(in: 2026)?.description == "2026-04-05")
    #expect(Feast.goodFriday.date(in: 2024)?.description == "2024-03-29")
    #expect(Feast.thanksgiving.date(in: 1995)?.description == "1995-11-23")
    #expect(Feast.memorialDay.date(in: 2026)?.description == "2026-05-25")
  }
}

/// What TIMEX3 says beside type and value.
@Suite struct TimexAttributeTests {
  private func read(_ text: String) throws -> [TimeExpression] {
    TimeReader().resolve(text, anchor: try CivilDate(iso8601: "2026-03-18"))
  }

  @Test func lengthsNameTheirEnds() throws {
    let past = try #require(try read("It rained for the past two weeks.").first)
    #expect(past.endPoint == 0)
    #expect(past.beginPoint == nil)
    let ahead = try #require(try read("It may change within ten days.").first)
    #expect(ahead.beginPoint == 0)
    let told = try read("They met on 3 March. They had spent the previous two days in Rome.")
    #expect(told.last?.endPoint == 1)
    #expect(told.last?.edtf == "2026-03-01/2026-03-02")
  }

  @Test func datesNameWhatTheyAreCountedFrom() throws {
    #expect(try read("They met last week.").first?.anchorPoint == 0)
    #expect(try read("They met on 3 May 2019.").first?.anchorPoint == nil)
    let next = try read("They met on 3 May 2019. The next day they left.")
    #expect(next.last?.anchorPoint == 1)
  }

  @Test func setsSayHowOften() throws {
    #expect(try read("They meet twice a week.").first?.freq == "2X")
    #expect(try read("They meet three times a year.").first?.freq == "3X")
    #expect(try read("They meet every Tuesday.").first?.quant == "EVERY")
    #expect(try read("They meet each July.").first?.quant == "EACH")
  }

  @Test func lengthsCountFromAnEventWhoseTimeWasTold() throws {
    let found = try read(
      "The referendum was held on 3 March. A week before the referendum he quit."
    )
    #expect(found.last?.value == "P1W")
    #expect(found.last?.endPoint == 1)
    #expect(found.last?.edtf == "2026-02-24")
    #expect(
      found.last?.working
        == "\"A week\", counted from the referendum of \"3 March\" (Tue 2026-03-03): "
        + "so long before, Tue 2026-02-24"
    )
    let unknown = try read("He left on 3 March. A week before the referendum he had quit.")
    #expect(unknown.last?.edtf == nil)
  }

  @Test func bracketsPartNoClockFromItsDay() throws {
    let found = try read("The quake struck at 10:15 p.m. local time (02:15 UTC) on Tuesday.")
    #expect(found.map(\.value) == ["2026-03-17T22:15", "2026-03-17T02:15", "2026-03-17"])
  }

  @Test func nightsOfTwoDaysRunIntoTheSecond() throws {
    let night = try #require(try read("They crossed on the night of 9/10 March.").first)
    #expect(night.earliest?.description == "2026-03-09")
    #expect(night.latest?.description == "2026-03-10")
  }
}
