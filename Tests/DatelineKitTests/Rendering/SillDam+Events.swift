@testable import DatelineKit

extension SillDam {
  static let events = [
    event([
      report(
        "0a11b2c3d4e5f607",
        "the first since the dam treaty was signed in 2027",
        trigger: "signed",
        kind: Kind(.agree),
        time: time(
          "2027",
          in: herald,
          "2027",
          ("2027-01-01", "2027-12-31"),
          .explicit,
          "“2027”: the year"
        ),
        title: "Kestland and Marovia sign the dam treaty"
      )
    ]),
    event([
      report(
        "1b22c3d4e5f60718",
        "Marovia has kept troops on the ridge since 2029",
        trigger: "kept troops",
        kind: Kind(.mobilize),
        actors: [Actor(id: "MRV", name: "Marovia", country: "MRV", role: .source)],
        place: "the ridge",
        time: time(
          "since 2029",
          in: herald,
          "2029/..",
          ("2029-01-01", ""),
          .explicit,
          "“since 2029”: from the year on"
        ),
        title: "Marovia keeps troops on the ridge"
      )
    ]),
    event([
      report(
        "2c33d4e5f6071829",
        "farms ran dry in early 2031",
        trigger: "ran dry",
        kind: Kind(.other, "drought"),
        actors: [],
        time: time(
          "early 2031",
          in: standard,
          "2031-01/2031-04",
          ("2031-01-01", "2031-04-30"),
          .explicit,
          "“early 2031”: the first third of the year"
        ),
        title: "Farms run dry"
      )
    ]),
    event(
      [
        report(
          "3d44e5f60718293a",
          "Kestland shut the gates in March",
          trigger: "shut",
          kind: Kind(.sanction),
          actors: [kestland],
          place: "the Sill dam",
          time: time(
            "March",
            in: herald,
            "2031-03",
            ("2031-03-01", "2031-03-31"),
            .relative,
            "“March”, read on Fri 2031-05-02: the nearest March before"
          ),
          title: "Kestland shuts the gates of the Sill dam"
        ),
        report(
          "3d44e5f69988776a",
          "The gates were closed in March",
          trigger: "closed",
          kind: Kind(.sanction),
          actors: [],
          time: time(
            "March",
            in: standard,
            nil,
            nil,
            .relative,
            value: "XXXX-03",
            "“March”: of no known year, since there is no anchor"
          ),
          title: "The gates are closed"
        ),
      ],
      links: [
        Link(
          between: ["3d44e5f60718293a", "3d44e5f69988776a"],
          weights: [
            Weight(rule: "prior", bits: -6, evidence: "most pairs tell of two events"),
            Weight(rule: "month", bits: 4.254_99, evidence: "both say March"),
            Weight(rule: "trigger", bits: 3.1, evidence: "“shut” and “closed” are one kind"),
            Weight(rule: "actors", bits: -0.5, evidence: "only one names Kestland"),
          ]
        )
      ]
    ),
    event(
      [
        report(
          "4e55f60718293a4b",
          "The foreign ministers of Kestland and Marovia held talks in Port Halden last week",
          trigger: "held talks",
          kind: Kind(.consult, "talks"),
          place: "Port Halden",
          time: time(
            "last week",
            in: herald,
            "2031-04-21/2031-04-27",
            ("2031-04-21", "2031-04-27"),
            .relative,
            value: "2031-W17",
            "“last week”, read on Fri 2031-05-02: the week before, "
              + "Mon 2031-04-21 to Sun 2031-04-27"
          ),
          title: "Foreign ministers of Kestland and Marovia hold talks in Port Halden"
        ),
        report(
          "4e55f6079876543b",
          "Officials met at Port Halden between April 14 and April 20",
          trigger: "met",
          kind: Kind(.consult, "meeting"),
          actors: [],
          place: "Port Halden",
          time: time(
            "between April 14 and April 20",
            in: standard,
            nil,
            nil,
            .relative,
            value: "XXXX-04-14",
            "“between April 14 and April 20”: of no known year, since there is no anchor"
          ),
          title: "Officials meet at Port Halden"
        ),
      ],
      links: [
        Link(
          between: ["4e55f60718293a4b", "4e55f6079876543b"],
          weights: [
            Weight(rule: "place", bits: 7.77, evidence: "both name Port Halden"),
            Weight(rule: "kind", bits: 2, evidence: "talks and meeting are one kind"),
          ]
        )
      ],
      conflicts: [
        Conflict(
          field: "date",
          values: [
            .init(value: "2031-04-21/2031-04-27", reports: ["4e55f60718293a4b"]),
            .init(value: "14 to 20 April", reports: ["4e55f6079876543b"]),
          ]
        )
      ]
    ),
    event(
      [
        report(
          "5f6607182930a4bc",
          "Twelve guards were hurt on Monday night when shells struck the Sill dam",
          trigger: "struck",
          kind: Kind(.assault),
          actors: [],
          place: "the Sill dam",
          figures: [Figure(number: 12, noun: "guards")],
          time: time(
            "Monday night",
            in: herald,
            "2031-04-28",
            ("2031-04-28", "2031-04-28"),
            .relative,
            value: "2031-04-28TNI",
            "“Monday night”, read on Fri 2031-05-02: the Monday before, Mon 2031-04-28"
          ),
          title: "Shells strike the Sill dam, twelve guards hurt"
        ),
        report(
          "5f66071800112233",
          "Shelling of the Sill dam on April 28 hurt 15 guards",
          trigger: "Shelling",
          kind: Kind(.assault),
          actors: [],
          place: "the Sill dam",
          figures: [Figure(number: 15, noun: "guards")],
          time: time(
            "April 28",
            in: standard,
            nil,
            nil,
            .explicit,
            value: "XXXX-04-28",
            "“April 28”: of no known year, since there is no anchor"
          ),
          title: "Shelling of the Sill dam hurts 15 guards"
        ),
      ],
      links: [
        Link(
          between: ["5f66071800112233", "5f6607182930a4bc"],
          weights: [
            Weight(rule: "place", bits: 8.5, evidence: "both name the Sill dam"),
            Weight(rule: "trigger", bits: 3.25, evidence: "shells and shelling"),
            Weight(rule: "figures", bits: -1.5, evidence: "12 guards and 15 guards"),
          ]
        )
      ],
      conflicts: [
        Conflict(
          field: "figures",
          values: [
            .init(value: "12 guards", reports: ["5f6607182930a4bc"]),
            .init(value: "15 guards", reports: ["5f66071800112233"]),
          ]
        )
      ]
    ),
    event([
      report(
        "60718293a4b5c6d7",
        "Marovia denied on Tuesday that its guns had fired",
        trigger: "fired",
        kind: Kind(.assault),
        status: .denied,
        cue: "denied",
        actors: [Actor(id: "MRV", name: "Marovia", country: "MRV", role: .source)],
        time: time(
          "Tuesday",
          in: herald,
          "2031-04-29",
          ("2031-04-29", "2031-04-29"),
          .relative,
          "“Tuesday”, read on Fri 2031-05-02: the Tuesday before, Tue 2031-04-29"
        ),
        title: "Marovia’s guns fire"
      )
    ]),
    event([
      report(
        "718293a4b5c6d7e8",
        "“We will not be drawn into a war over water,” President Ilda Marsh said",
        trigger: "said",
        kind: Kind(.statement),
        status: .statement,
        actors: [marsh],
        speech: "We will not be drawn into a war over water,",
        time: time(
          "",
          in: herald,
          "2031-05-02",
          ("", "2031-05-02"),
          .published,
          "the account is of Fri 2031-05-02"
        ),
        title: "Marsh: “We will not be drawn into a war over water”"
      )
    ]),
    event([
      report(
        "8293a4b5c6d7e8f9",
        "A visit by the Marovian prime minister was called off on Wednesday",
        trigger: "visit",
        kind: Kind(.consult, "visit"),
        status: .cancelled,
        cue: "called off",
        time: time(
          "Wednesday",
          in: herald,
          "2031-04-30",
          ("2031-04-30", "2031-04-30"),
          .relative,
          "“Wednesday”, read on Fri 2031-05-02: the Wednesday before, Wed 2031-04-30"
        ),
        title: "Visit by Marovian prime minister called off"
      )
    ]),
    event(
      [
        report(
          "93a4b5c6d7e8f90a",
          "The two sides plan to sign a truce by May 9, Marsh said",
          trigger: "sign",
          kind: Kind(.agree),
          status: .planned,
          cue: "plan to",
          time: time(
            "by May 9",
            in: herald,
            "2031-05-02/2031-05-09",
            ("2031-05-02", "2031-05-09"),
            .relative,
            "“by May 9”, read on Fri 2031-05-02: from that day to Fri 2031-05-09"
          ),
          said: time(
            "",
            in: herald,
            "2031-05-02",
            ("2031-05-02", "2031-05-02"),
            .published,
            "the account is of Fri 2031-05-02"
          ),
          title: "Truce is to be signed, Marsh says"
        )
      ],
      history: [
        StatusChange(
          status: .proposed,
          date: date("2031-04-20"),
          report: "93a4b5c6d7e8f90a"
        ),
        StatusChange(
          status: .planned,
          date: date("2031-05-02"),
          report: "93a4b5c6d7e8f90a"
        ),
      ]
    ),
    event([
      report(
        "a4b5c6d7e8f90a1b",
        "Kestland wants a joint commission to run the dam",
        trigger: "wants",
        kind: Kind(.request),
        status: .proposed,
        cue: "wants",
        actors: [kestland],
        title: "Kestland wants a joint commission to run the dam"
      )
    ]),
  ]
}
