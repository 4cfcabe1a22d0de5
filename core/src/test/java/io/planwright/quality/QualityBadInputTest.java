package io.planwright.quality;

import static io.planwright.quality.PlantedCrm.TODAY;
import static io.planwright.quality.PlantedCrm.clean;
import static io.planwright.testkit.BadInput.row;

import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QualityBadInputTest {

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }

  static Stream<BadInput> rows() {
    return Stream.concat(values(), repairs());
  }

  private static Stream<BadInput> values() {
    return Stream.of(
        refused(
            "no rule at all",
            () -> DataQuality.of(List.of()),
            "rules [[]] must not be empty. Take DataQuality.standard() for the usual ones."),
        refused(
            "silence of no day",
            () -> QualityRules.staleDeals(0),
            "silentDays [0] must be positive. Ninety days are a usual choice."),
        refused(
            "vocabulary without words",
            () -> new Vocabulary("names of planets", List.of()),
            "words [[]] must not be empty. Give the words that are right."),
        refused(
            "vocabulary without a name",
            () -> new Vocabulary("", List.of("Mars")),
            "name [] must not be blank. Say what the words are, for example \"names of sectors\"."),
        refused(
            "finding of nothing",
            () -> finding().count(0).build(),
            "count [0] must be at least 1. A rule that finds nothing gives no finding."),
        refused(
            "finding of more than there is",
            () -> finding().count(3).build(),
            "of [2] must be at least 3. Count all things that the rule looked at."),
        refused(
            "finding without a statement",
            () -> finding().statement(" ").build(),
            "statement [ ] must not be blank. Say in a sentence what was found."),
        refused(
            "finding without a rule",
            () -> finding().rule("").build(),
            "rule [] must not be blank. Name the rule that found it."),
        row(
            "inspection of nothing",
            () ->
                DataQuality.standard().inspect(null, TODAY, ZoneOffset.UTC, RunControl.unlimited()),
            NullPointerException.class,
            "source [null] must not be null. Give a value."),
        row(
            "inspection on no day",
            () ->
                DataQuality.standard()
                    .inspect(clean().build(), null, ZoneOffset.UTC, RunControl.unlimited()),
            NullPointerException.class,
            "date [null] must not be null. Give a value."),
        row(
            "inspection without control",
            () -> DataQuality.standard().inspect(clean().build(), TODAY, ZoneOffset.UTC, null),
            NullPointerException.class,
            "control [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> repairs() {
    return Stream.of(
        refused(
            "repair that changes nothing",
            () -> repair("sector", "retail", "retail"),
            "to [retail] must differ from the value now. Leave the proposal out."),
        refused(
            "repair without a value",
            () -> repair("sector", "", "retail"),
            "from [] must not be blank. Name the value to change."),
        refused(
            "repair of nothing",
            () -> new ProposedRepair(CrmEntity.ACCOUNT, "sector", "a", "b", 1, List.of()),
            "ids [[]] must not be empty. Name the things to change."),
        refused(
            "similarity above 1",
            () -> new ProposedRepair(CrmEntity.ACCOUNT, "sector", "a", "b", 1.5, List.of("x")),
            "similarity [1.5] must be above 0 and at most 1. Give 1 for values that are the same"
                + " but for case, space and punctuation."),
        refused(
            "similarity that is no number",
            () ->
                new ProposedRepair(CrmEntity.ACCOUNT, "sector", "a", "b", Double.NaN, List.of("x")),
            "similarity [NaN] must be above 0 and at most 1. Give 1 for values that are the same"
                + " but for case, space and punctuation."),
        refused(
            "repair of a field that is not repaired",
            () -> RepairedCrm.of(clean().build(), List.of(repair("name", "a", "b"))),
            "accepted [ACCOUNT.name] must be a field that can be repaired. Change it in the CRM"
                + " itself."),
        refused(
            "two repairs of one value",
            () ->
                RepairedCrm.of(
                    clean().build(),
                    List.of(repair("sector", "a", "b"), repair("sector", "a", "c"))),
            "accepted [ACCOUNT.sector: a] must be repaired in one way. Accept either \"b\" or"
                + " \"c\"."),
        refused(
            "merge into one that is merged away",
            () ->
                RepairedCrm.of(
                    clean().build(), List.of(repair("id", "a", "b"), repair("id", "b", "c"))),
            "accepted [a -> b] must merge into one that stays. Merge both into the same one."),
        refused(
            "repair that nobody proposed",
            () ->
                DataQuality.standard()
                    .inspect(clean().build(), TODAY, ZoneOffset.UTC, RunControl.unlimited())
                    .repaired(clean().build(), List.of(repair("sector", "a", "b"))),
            "accepted [ACCOUNT.sector: a -> b] must be proposed by this report. Take it from"
                + " proposedRepairs(), or apply a repair of your own by RepairedCrm.of."));
  }

  private static ProposedRepair repair(String field, String from, String to) {
    return new ProposedRepair(CrmEntity.ACCOUNT, field, from, to, 1, List.of("x"));
  }

  private static QualityFinding.Builder finding() {
    QualityFinding.Builder finding = QualityFinding.builder();
    finding
        .rule("rule")
        .severity(Severity.INFO)
        .dimension(QualityDimension.STALE)
        .entity(CrmEntity.REP)
        .field("id")
        .count(1)
        .of(2)
        .statement("One of two.");
    return finding;
  }

  private static BadInput refused(String what, ThrowingCallable call, String message) {
    return row(what, call, IllegalArgumentException.class, message);
  }
}
