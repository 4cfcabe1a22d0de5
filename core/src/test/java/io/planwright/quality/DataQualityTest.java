package io.planwright.quality;

import static io.planwright.quality.PlantedCrm.TODAY;
import static io.planwright.quality.PlantedCrm.clean;
import static io.planwright.quality.PlantedCrm.plus;
import static io.planwright.quality.PlantedCrm.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.OpportunityFact;
import io.planwright.money.Money;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.testkit.JsonRoundTrip;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataQualityTest {

  private static QualityReport inspect(DataQuality quality, PlantedCrm crm) {
    return quality.inspect(crm.build(), TODAY, ZoneOffset.UTC, RunControl.unlimited());
  }

  private static PlantedCrm flawed() {
    PlantedCrm crm =
        clean().change("open", 2, plus(OpportunityFact.ProductSet.one(start(TODAY), "GTXPro")));
    crm.accounts.set(1, crm.accounts.get(1).toBuilder().sector("technolgy").build());
    return crm;
  }

  @Test
  void writesReportsAsTheGoldenFileSays() {
    JsonRoundTrip.assertGolden(
        inspect(DataQuality.standard(), flawed()), QualityReport.class, "quality-report.json");
  }

  @Test
  void putsTheMostSevereFirst() {
    assertThat(inspect(DataQuality.standard(), flawed()).findings())
        .extracting(QualityFinding::severity)
        .containsExactly(Severity.CRITICAL, Severity.WARNING);
  }

  @Test
  void looksAtNothingThatCameLater() {
    PlantedCrm later =
        flawed()
            .change(
                "won",
                9,
                plus(
                    new OpportunityFact.AmountSet(
                        start(TODAY.plusDays(1)), Money.of("-5", "EUR"))));
    assertThat(inspect(DataQuality.standard(), later))
        .isEqualTo(inspect(DataQuality.standard(), flawed()));
  }

  @Test
  void runsRulesOfTheHost() {
    QualityRule tooFewReps =
        input ->
            List.of(
                QualityFinding.builder()
                    .rule("too few reps")
                    .severity(Severity.INFO)
                    .dimension(QualityDimension.MISSING)
                    .entity(CrmEntity.REP)
                    .field("id")
                    .count(1)
                    .of(input.snapshot().reps().size())
                    .statement("Two reps are not enough.")
                    .build());
    List<QualityFinding> findings =
        inspect(DataQuality.standard().with(tooFewReps), clean()).findings();
    assertThat(findings).extracting(QualityFinding::rule).containsExactly("too few reps");
    assertThat(findings.get(0).share()).isEqualTo(0.5);
  }

  @Test
  void tellsItsProgressRuleByRule() {
    List<Long> done = new ArrayList<>();
    RunControl control = RunControl.unlimited().withProgress(step -> done.add(step.done()));
    DataQuality quality = DataQuality.of(List.of(QualityRules.leaks(), QualityRules.idleReps()));
    quality.inspect(clean().build(), TODAY, ZoneOffset.UTC, control);
    assertThat(done).containsExactly(1L, 2L);
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    InMemoryCrm crm = clean().build();
    assertThatExceptionOfType(RunStoppedException.class)
        .isThrownBy(
            () ->
                DataQuality.standard()
                    .inspect(
                        crm,
                        TODAY,
                        ZoneOffset.UTC,
                        RunControl.unlimited().withCancellation(cancellation)));
  }

  @Test
  void learnsWordsOfTheHost() {
    PlantedCrm crm = clean();
    crm.accounts.replaceAll(account -> account.toBuilder().sector("wigdets").build());
    Vocabulary own = Vocabulary.sectors().with(List.of("widgets"));
    DataQuality quality = DataQuality.of(List.of(QualityRules.misspelledSectors(own)));
    assertThat(inspect(quality, crm).proposedRepairs())
        .extracting(ProposedRepair::to)
        .containsExactly("widgets");
    assertThat(inspect(DataQuality.standard(), crm).findings()).isEmpty();
    JsonRoundTrip.assertRoundTrips(own, Vocabulary.class);
  }
}
