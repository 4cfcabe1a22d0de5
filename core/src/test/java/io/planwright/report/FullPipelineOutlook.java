package io.planwright.report;

import static io.planwright.report.SampleReports.usd;

import io.planwright.money.Money;
import io.planwright.report.view.AmountChance;
import io.planwright.report.view.AmountQuantile;
import io.planwright.report.view.BookingOutlook;
import io.planwright.report.view.MovementRow;
import io.planwright.report.view.PipelineOutlook;
import io.planwright.report.view.ReliabilityPoint;
import io.planwright.report.view.SourceSkillRow;
import io.planwright.report.view.ZombieRow;
import java.util.List;

/**
 * The outlook of a pipeline of which some sources are hopeless and some groups badly calibrated.
 */
final class FullPipelineOutlook {
  private FullPipelineOutlook() {}

  static PipelineOutlook build() {
    return new PipelineOutlook(
        List.of(month(), quarter()), movement(), zombies(), reliability(), WIN_STATEMENT);
  }

  private static final String WIN_STATEMENT =
      "The win model is no better than the base rate of 63.2 % of 512 later cases (gain 0.1 %, 95 %"
          + " between -0.4 % and 0.6 %, over 9 months).";

  private static BookingOutlook month() {
    return new BookingOutlook(
        "2018-M01",
        "USD",
        0,
        934_000,
        List.of(
            new AmountQuantile(0.05, 512_000),
            new AmountQuantile(0.1, 604_500),
            new AmountQuantile(0.5, 934_000),
            new AmountQuantile(0.9, 1_263_500),
            new AmountQuantile(0.95, 1_356_000)),
        List.of(),
        List.of(
            new SourceSkillRow("seasonal naive", 7, 0.132, -12_345.6, 0, 0, 0, true),
            new SourceSkillRow(
                "weighted pipeline", 7, 13.6, 4_500_000, -1_000_000, -1e6, -31, false),
            new SourceSkillRow(
                "automatic selection of a method on past bookings",
                7,
                0.2,
                99_000,
                -0.4,
                -0.9,
                0.2,
                false)),
        "seasonal naive is better: nothing has proved to beat it over 7 periods (it missed them by"
            + " 13.2 %).");
  }

  private static BookingOutlook quarter() {
    return new BookingOutlook(
        "2018-Q1",
        "USD",
        120_500,
        2_806_000,
        List.of(
            new AmountQuantile(0.1, 2_370_800),
            new AmountQuantile(0.5, 2_790_000),
            new AmountQuantile(0.9, 3_241_200)),
        List.of(
            new AmountChance("quota", 3_125_000, 0.17), new AmountChance("floor", 1_000_000, 1)),
        List.of(),
        "");
  }

  private static List<MovementRow> movement() {
    return List.of(
        new MovementRow("open on 2017-09-30", usd(4_700_000), 2_345, true),
        new MovementRow("new", usd(1_800_000), 901, false),
        new MovementRow("up", usd(310_000), 77, false),
        new MovementRow("down", Money.of("-120000.25", "USD"), 31, false),
        new MovementRow("lost", usd(-700_000), 420, false),
        new MovementRow("won", Money.of("-2802496.00", "USD"), 737, false),
        new MovementRow("open on 2017-12-31", Money.of("3187503.75", "USD"), 2_089, true));
  }

  private static List<ZombieRow> zombies() {
    return List.of(
        new ZombieRow("Prospecting", 500, 0),
        new ZombieRow("Engaging", 1_589, 1_291),
        new ZombieRow("Negotiation and contract review", 30, 12));
  }

  private static List<ReliabilityPoint> reliability() {
    return List.of(
        new ReliabilityPoint(0.35, 0.41, 57, 0.29, 0.54),
        new ReliabilityPoint(0.62, 0.63, 412, 0.58, 0.68),
        new ReliabilityPoint(0.95, 0.7, 43, 0.55, 0.81));
  }
}
