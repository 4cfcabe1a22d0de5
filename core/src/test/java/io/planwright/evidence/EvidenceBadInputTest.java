package io.planwright.evidence;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceBadInputTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;

  static Stream<BadInput> rows() {
    return Stream.of(
        row(
            "evidence without source",
            () -> new Evidence(" ", "won 3", DAY),
            IAE,
            "source [ ] must not be blank. Say where the fact was found, for example \"CRM\"."),
        row(
            "evidence without statement",
            () -> new Evidence("CRM", "", DAY),
            IAE,
            "statement [] must not be blank. State the fact in one sentence."),
        row(
            "a pass without evidence",
            () -> Judgement.yes("fine", List.of()),
            IAE,
            "evidence [[]] must hold at least one fact for verdict YES."
                + " Name the fact that shows it, or judge UNKNOWN."),
        row(
            "judgement without summary",
            () -> Judgement.unknown(""),
            IAE,
            "summary [] must not be blank. Sum the judgement up in one sentence."),
        row(
            "reason without factor",
            () -> new Reason("", 1, "x"),
            IAE,
            "factor [] must not be blank. Name what contributed."),
        row(
            "reason that contributes NaN",
            () -> new Reason("age", Double.NaN, "x"),
            IAE,
            "contribution [NaN] must be finite. Leave out what could not be measured."),
        row(
            "reason without statement",
            () -> new Reason("age", 1, ""),
            IAE,
            "statement [] must not be blank. Say the contribution in words."),
        row(
            "explanation without summary",
            () -> Explanation.of("  "),
            IAE,
            "summary [  ] must not be blank. Give the reason in one sentence."),
        row(
            "provenance without method",
            () -> Provenance.of("", Map.of(), "2017", 3),
            IAE,
            "method [] must not be blank. Name the method, for example \"seasonal naive\"."),
        row(
            "provenance without data span",
            () -> Provenance.of("ses", Map.of(), "", 3),
            IAE,
            "dataSpan [] must not be blank. Say which data the result was made from."),
        row(
            "provenance with negative count",
            () -> Provenance.of("ses", Map.of(), "2017", -1),
            IAE,
            "observations [-1] must not be negative. Count the observed values."),
        row(
            "lack of data without question",
            () -> Answer.insufficient("", "a", "b", "c"),
            IAE,
            "question [] must not be blank. Say what was asked."),
        row(
            "lack of data without advice",
            () -> Answer.insufficient("q", "a", "b", ""),
            IAE,
            "advice [] must not be blank. Say what the caller can do."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
