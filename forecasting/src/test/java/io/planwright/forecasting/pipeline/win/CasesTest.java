package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  private static Cases random(int seed, int rows) {
    SplittableRandom random = new SplittableRandom(seed);
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < rows; i++) {
      LocalDate day = DAY.plusDays(random.nextInt(30));
      cases.row("c" + random.nextInt(1 + rows / 3), day);
      if (random.nextBoolean()) {
        cases.number("x", random.nextDouble());
      }
      if (random.nextBoolean()) {
        cases.category("k", "k" + random.nextInt(4));
      }
      if (random.nextBoolean()) {
        cases.outcome(random.nextBoolean(), day.plusDays(random.nextInt(30)));
      }
    }
    return cases.build();
  }

  @Test
  void keepsWhatRowsSay() {
    Cases cases =
        Cases.builder()
            .row("a", DAY)
            .number("age", 40)
            .row("b", DAY.plusDays(1))
            .category("stage", "Offer")
            .weight(2.5)
            .outcome(true, DAY.plusDays(9))
            .build();
    assertThat(cases.fields()).containsExactly("age", "stage");
    assertThat(cases.number("age", 0)).hasValue(40);
    assertThat(cases.number("age", 1)).isEmpty();
    assertThat(cases.category("stage", 0)).isEmpty();
    assertThat(cases.category("stage", 1)).hasValue("Offer");
    assertThat(cases.caseId(1)).isEqualTo("b");
    assertThat(cases.asOf(1)).isEqualTo(DAY.plusDays(1));
    assertThat(cases.weight(0)).isEqualTo(1);
    assertThat(cases.weight(1)).isEqualTo(2.5);
    assertThat(cases.isWon(0)).isFalse();
    assertThat(cases.isWon(1)).isTrue();
    assertThat(cases.outcomeKnownOn(0)).isEmpty();
    assertThat(cases.outcomeKnownOn(1)).hasValue(DAY.plusDays(9));
  }

  @Property(tries = 100)
  void isTheSameByColumnsAndByRows(
      @ForAll @IntRange(min = 0, max = 99_999) int seed,
      @ForAll @IntRange(min = 1, max = 60) int n) {
    Cases rows = random(seed, n);
    int[] days = IntStream.range(0, n).map(rows::asOfDay).toArray();
    int[] known = IntStream.range(0, n).map(rows::knownOnDay).toArray();
    List<String> ids = IntStream.range(0, n).mapToObj(rows::caseId).toList();
    Cases columns = Cases.of(ids, days).withOutcomes(rows.wins(), known);
    for (String field : rows.fields()) {
      columns =
          rows.isNumeric(field)
              ? columns.withNumbers(
                  field,
                  IntStream.range(0, n)
                      .mapToDouble(row -> rows.number(field, row).orElse(Double.NaN))
                      .toArray())
              : columns.withCategories(
                  field,
                  IntStream.range(0, n)
                      .mapToObj(row -> rows.category(field, row).orElse(""))
                      .toList());
    }
    assertThat(columns).isEqualTo(rows).hasSameHashCodeAs(rows);
  }

  /** What comes after a look, its later looks among it, must not tell in its weight. */
  @Property(tries = 100)
  void weighsALookByTheLooksBefore(
      @ForAll @IntRange(min = 0, max = 99_999) int seed,
      @ForAll @IntRange(min = 1, max = 60) int n) {
    Cases cases = random(seed, n).weightedByLook();
    for (int row = 0; row < n; row++) {
      int one = row;
      long before =
          IntStream.range(0, n)
              .filter(other -> cases.caseId(other).equals(cases.caseId(one)))
              .filter(
                  other ->
                      cases.asOf(other).isBefore(cases.asOf(one))
                          || cases.asOf(other).equals(cases.asOf(one)) && other < one)
              .count();
      assertThat(cases.weight(row)).isCloseTo(1.0 / (before + 1), within(1e-12));
    }
  }

  @Property(tries = 100)
  void learnsFromNothingLater(
      @ForAll @IntRange(min = 0, max = 99_999) int seed,
      @ForAll @IntRange(min = 0, max = 60) int day) {
    Cases cases = random(seed, 50);
    LocalDate last = DAY.plusDays(day);
    Cases known = cases.resolvedBy(last);
    List<Integer> expected = new ArrayList<>();
    for (int row = 0; row < cases.size(); row++) {
      boolean isKnown =
          cases.outcomeKnownOn(row).filter(known1 -> !known1.isAfter(last)).isPresent();
      if (isKnown && !cases.asOf(row).isAfter(last)) {
        expected.add(row);
      }
    }
    assertThat(known).isEqualTo(cases.where(expected::contains));
    assertThat(known.size()).isEqualTo(expected.size());
    assertThat(known.resolvedBy(last)).isEqualTo(known);
  }

  @Test
  void copiesWhatItIsGiven() {
    int[] days = {0};
    double[] values = {1};
    boolean[] wins = {true};
    int[] known = {5};
    Cases cases = Cases.of(List.of("a"), days).withNumbers("x", values).withOutcomes(wins, known);
    days[0] = 9;
    values[0] = 9;
    wins[0] = false;
    known[0] = 9;
    assertThat(cases.asOf(0)).isEqualTo(LocalDate.EPOCH);
    assertThat(cases.number("x", 0)).hasValue(1);
    assertThat(cases.isWon(0)).isTrue();
    assertThat(cases.outcomeKnownOn(0)).hasValue(LocalDate.EPOCH.plusDays(5));
  }

  @Test
  void differsWhereARowDiffers() {
    Cases cases = Cases.builder().row("a", DAY).number("x", 1).outcome(true, DAY).build();
    assertThat(cases)
        .isNotEqualTo(Cases.builder().row("b", DAY).number("x", 1).outcome(true, DAY).build())
        .isNotEqualTo(Cases.builder().row("a", DAY).number("x", 2).outcome(true, DAY).build())
        .isNotEqualTo(Cases.builder().row("a", DAY).number("x", 1).outcome(false, DAY).build())
        .isNotEqualTo(Cases.builder().row("a", DAY).logarithm("x", 1).outcome(true, DAY).build())
        .isNotEqualTo(cases.without(List.of("x")));
    assertThat(cases.without(List.of("unknown"))).isEqualTo(cases);
  }

  private static Stream<Arguments> bad() {
    CasesBuilder empty = Cases.builder();
    CasesBuilder one = Cases.builder().row("a", DAY).number("x", 1).category("k", "v");
    Cases table = one.build();
    return Stream.of(
        bad("caseId", () -> empty.row(" ", DAY)),
        bad("x", () -> one.number("x", Double.NaN)),
        bad("x", () -> one.number("x", Double.POSITIVE_INFINITY)),
        bad("field", () -> one.number(" ", 1)),
        bad("k", () -> one.number("k", 1)),
        bad("x", () -> one.category("x", "v")),
        bad("k", () -> one.category("k", " ")),
        bad("weight", () -> one.weight(0)),
        bad("weight", () -> one.weight(Double.NaN)),
        bad("caseIds", () -> Cases.of(List.of(""), new int[1])),
        bad("asOfDays", () -> Cases.of(List.of("a"), new int[2])),
        bad("asOfDays", () -> Cases.of(List.of("a"), new int[] {Integer.MIN_VALUE})),
        bad("day", () -> Cases.builder().row("a", LocalDate.of(10_000, 1, 1))),
        bad("day", () -> Cases.builder().row("a", DAY).outcome(true, LocalDate.of(0, 1, 1))),
        bad("y", () -> table.withNumbers("y", new double[2])),
        bad("y", () -> table.withNumbers("y", new double[] {Double.NEGATIVE_INFINITY})),
        bad("field", () -> table.withNumbers("", new double[1])),
        bad("y", () -> table.withCategories("y", List.of())),
        bad("wins", () -> table.withOutcomes(new boolean[2], new int[1])),
        bad("knownOnDays", () -> table.withOutcomes(new boolean[1], new int[0])),
        bad("knownOnDays", () -> table.withOutcomes(new boolean[1], new int[] {1 << 30})),
        bad("none", () -> table.isNumeric("none")),
        bad("k", () -> table.number("k", 0)),
        bad("x", () -> table.category("x", 0)));
  }

  private static Arguments bad(String named, ThrowingCallable call) {
    return Arguments.of(named, call);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void refusesWhatItCannotUse(String named, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(named);
  }

  @Test
  void needsARowFirst() {
    List<ThrowingCallable> calls =
        List.of(
            () -> Cases.builder().number("x", 1),
            () -> Cases.builder().category("k", "v"),
            () -> Cases.builder().outcome(true, DAY),
            () -> Cases.builder().weight(1));
    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("rows");
    }
  }
}
