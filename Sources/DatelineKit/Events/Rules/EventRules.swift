/// All event rules; of several that match at one place the longest pattern wins, then the first.
enum EventRules {
  static let all: [EventRule] =
    ConsultRules.all + SpeechRules.all + AccordRules.all + PressureRules.all + ForceRules.all
    + NewsRules.all + ScheduleRules.all + ChangeRules.all
}
