package io.planwright.forecasting.preparation;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.dataset;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.forecasting.preparation.Repair.Kind;
import io.planwright.run.SeedStreams;
import io.planwright.series.TimeSeries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PreparationTest {

  private static Preparation propose(TimeSeries history) {
    return PreparationSpec.standard().propose(history).orElseThrow();
  }

  @Test
  void putsGapsOnAStraightLine() {
    Preparation proposed = propose(series(1, GAP, 1, GAP, GAP, 7, 8, GAP));
    assertThat(proposed.proposals()).hasSize(1);
    Repair repair = proposed.proposals().get(0);
    assertThat(repair.kind()).isEqualTo(Kind.MISSING_VALUE);
    assertThat(repair.positions()).containsExactly(2, 3);
    assertThat(repair.before()).containsExactly(GAP, GAP);
    assertThat(repair.after().get(0)).isCloseTo(3, within(1e-12));
    assertThat(repair.after().get(1)).isCloseTo(5, within(1e-12));
    assertThat(repair.explanation().summary()).isEqualTo("3 to 4: put on a straight line");
    double[] prepared = proposed.acceptAll().prepared().toArray();
    assertThat(prepared[3]).isEqualTo(repair.after().get(1));
    assertThat(prepared).startsWith(GAP, 1).endsWith(7, 8, GAP);
    assertThat(proposed.findings().get(Kind.MISSING_VALUE).summary())
        .isEqualTo("gaps found: 4, between observed values: 2");
  }

  @Test
  void changesNothingUntilAsked() {
    TimeSeries history = dataset("Nile", 1);
    Preparation proposed = propose(history);
    assertThat(proposed.proposals()).isNotEmpty();
    assertThat(proposed.accepted()).isEmpty();
    assertThat(proposed.prepared()).isSameAs(history);
    assertThat(proposed.acceptAll().original()).isSameAs(history);
    assertThat(proposed.acceptAll().rejectAll().prepared()).isSameAs(history);
    assertThat(proposed.findings().keySet()).containsExactly(Kind.values());
  }

  @Test
  void acceptsAndRejectsOneByOne() {
    double[] values = dataset("Nile", 1).toArray();
    values[10] *= 2;
    values[59] *= 3;
    Preparation proposed =
        PreparationSpec.only(Kind.OUTLIER).propose(series(1, values)).orElseThrow();
    Repair first = proposed.proposals().get(0);
    Repair second = proposed.proposals().get(1);
    assertThat(first.positions()).containsExactly(10);
    assertThat(second.positions()).containsExactly(59);
    Preparation both = proposed.accept(first).accept(second);
    assertThat(both.accepted()).containsExactly(first, second);
    assertThat(both.prepared().toArray()[10]).isEqualTo(first.after().get(0));
    double[] one = both.reject(first).prepared().toArray();
    assertThat(one[10]).isEqualTo(values[10]);
    assertThat(one[59]).isEqualTo(second.after().get(0));
    assertThat(proposed.accept(Kind.OUTLIER).accepted()).isEqualTo(both.accepted());
  }

  @Test
  void movesHistoryToItsLastLevel() {
    Preparation accepted =
        PreparationSpec.only(Kind.LEVEL_SHIFT)
            .propose(dataset("Nile", 1))
            .orElseThrow()
            .acceptAll();
    Repair repair = accepted.accepted().get(0);
    assertThat(repair.positions()).hasSize(28).startsWith(0).endsWith(27);
    double change = 849.9722222222 - 1097.75;
    double[] before = accepted.original().toArray();
    double[] after = accepted.prepared().toArray();
    for (int t = 0; t < before.length; t++) {
      double expected = t < 28 ? before[t] + change : before[t];
      assertThat(after[t]).isCloseTo(expected, within(1e-8));
      assertThat(accepted.backToOriginalScale(after, 0)[t]).isCloseTo(before[t], within(1e-9));
    }
    assertThat(repair.before().get(3)).isCloseTo(before[3], within(1e-9));
    assertThat(repair.after().get(3)).isCloseTo(after[3], within(1e-9));
    double[] future = {800, 900};
    assertThat(accepted.backToOriginalScale(future, 100)).containsExactly(future);
  }

  @Test
  void movesByRatioWhatWouldFallBelowZero() {
    double[] values = new double[40];
    for (int t = 0; t < values.length; t++) {
      values[t] = t < 20 ? 300 + 100 * ((t * 7) % 5) : 10 + (t * 7) % 5;
    }
    Preparation accepted =
        PreparationSpec.only(Kind.LEVEL_SHIFT).propose(series(1, values)).orElseThrow().acceptAll();
    assertThat(accepted.accepted()).hasSize(1);
    double[] prepared = accepted.prepared().toArray();
    for (int t = 0; t < 20; t++) {
      assertThat(prepared[t]).isCloseTo(values[t] * 12 / 500, within(1e-9));
    }
  }

  @Test
  void movesNegativeHistoriesByDifferences() {
    double[] values = new double[40];
    for (int t = 0; t < values.length; t++) {
      values[t] = (t < 20 ? -50 : 50) + (t * 7) % 5;
    }
    Preparation accepted = propose(series(1, values)).acceptAll();
    assertThat(accepted.accepted()).hasSize(1);
    assertThat(accepted.prepared().toArray()[0]).isCloseTo(values[0] + 100, within(1e-9));
    assertThat(accepted.prepared().toArray()[39]).isEqualTo(values[39]);
  }

  @Test
  void findsSeveralShiftsAlongATrend() {
    RandomGenerator random = new SeedStreams(5).stream(0);
    double[] values = new double[90];
    for (int t = 0; t < values.length; t++) {
      double level = t < 30 ? 100 : t < 60 ? 160 : 120;
      values[t] = level + t + 10 * (random.nextDouble() - 0.5);
    }
    Preparation accepted = propose(series(1, values)).accept(Kind.LEVEL_SHIFT);
    assertThat(accepted.accepted()).hasSize(2);
    assertThat(accepted.accepted().get(0).positions()).hasSize(30).endsWith(29);
    assertThat(accepted.accepted().get(1).positions()).hasSize(30).startsWith(30).endsWith(59);
    double[] prepared = accepted.prepared().toArray();
    assertThat(prepared[0]).isCloseTo(120, within(15.0));
    assertThat(prepared[45]).isCloseTo(165, within(15.0));
    Repair second = accepted.accepted().get(1);
    double[] alone = accepted.rejectAll().accept(second).prepared().toArray();
    assertThat(alone[29]).isLessThan(values[29]);
    assertThat(alone[60]).isEqualTo(values[60]);
  }

  @Test
  void transformsAMultiplicativeHistory() {
    TimeSeries history = dataset("AirPassengers", 12);
    Preparation proposed = propose(history);
    assertThat(proposed.proposals()).extracting(Repair::kind).containsExactly(Kind.BOX_COX);
    Preparation accepted = proposed.acceptAll();
    assertThat(accepted.prepared().unit()).startsWith("Box-Cox(0.0").endsWith(" of units");
    double[] prepared = accepted.prepared().toArray();
    assertThat(prepared[11] - prepared[5]).isCloseTo(Math.log(118.0 / 135.0), within(1e-9));
    double[] back = accepted.backToOriginalScale(prepared, 0);
    for (int t = 0; t < back.length; t++) {
      assertThat(back[t]).isCloseTo(history.toArray()[t], within(1e-9));
    }
    assertThat(accepted.restored(accepted.prepared())).isSameAs(history);
  }

  @Test
  void raisesLimitedSalesToDemand() {
    RandomGenerator random = new SeedStreams(11).stream(0);
    double[] sold = new double[80];
    double[] limits = new double[80];
    double demanded = 0;
    for (int t = 0; t < sold.length; t++) {
      double demand = 100;
      for (int i = 0; i < 12; i++) {
        demand += 10 * (random.nextDouble() - 0.5);
      }
      demanded += demand / sold.length;
      limits[t] = 105;
      sold[t] = Math.min(demand, limits[t]);
    }
    TimeSeries history = series(1, sold);
    PreparationSpec spec =
        PreparationSpec.standard().withCensoring(Censoring.reaching(history, series(1, limits)));
    Preparation accepted = spec.propose(history).orElseThrow().accept(Kind.CENSORED);
    double[] prepared = accepted.prepared().toArray();
    for (int t = 0; t < sold.length; t++) {
      if (sold[t] == 105) {
        assertThat(prepared[t]).isGreaterThan(105).isLessThan(130);
      } else {
        assertThat(prepared[t]).isEqualTo(sold[t]);
      }
    }
    double before = history.total() / sold.length;
    double after = accepted.prepared().total() / sold.length;
    assertThat(demanded - before).isGreaterThan(1);
    assertThat(Math.abs(demanded - after)).isLessThan(1);
  }

  /** Demand is lognormal around a season; the mean of many repaired histories is not biased. */
  @Test
  void raisesLimitedSalesOfAMultiplicativeSeason() {
    SeedStreams seeds = new SeedStreams(17);
    double demanded = 0;
    double sold = 0;
    double repaired = 0;
    for (int i = 0; i < 40; i++) {
      RandomGenerator random = seeds.stream(i);
      double[] values = new double[72];
      double[] marks = new double[72];
      for (int t = 0; t < values.length; t++) {
        double season = t % 12 < 6 ? 1 : 3;
        double demand = 100 * season * Math.exp(0.1 * Normals.next(random));
        values[t] = Math.min(demand, 105 * season);
        marks[t] = demand > values[t] ? 1 : 0;
        demanded += demand;
        sold += values[t];
      }
      Preparation accepted =
          PreparationSpec.only(Kind.CENSORED)
              .withCensoring(Censoring.marked(series(1, marks)))
              .propose(series(12, values))
              .orElseThrow()
              .acceptAll();
      repaired += accepted.prepared().total();
    }
    assertThat(sold / demanded).isLessThan(0.985);
    assertThat(repaired / demanded).isCloseTo(1, within(0.007));
  }

  /** Where next to nothing was in stock, the neighbours tell the demand. */
  @Test
  void fillsStockOutsFromTheirNeighbours() {
    double[] sold = new double[30];
    double[] marks = new double[30];
    for (int t = 0; t < sold.length; t++) {
      sold[t] = 100 + 2 * t + (t % 2 == 0 ? 0.5 : -0.5);
    }
    sold[14] = 0;
    sold[15] = 3;
    marks[14] = 1;
    marks[15] = 2;
    Preparation proposed =
        PreparationSpec.standard()
            .withCensoring(Censoring.marked(series(1, marks)))
            .propose(series(1, sold))
            .orElseThrow();
    assertThat(proposed.proposals()).hasSize(1);
    Repair repair = proposed.proposals().get(0);
    assertThat(repair.kind()).isEqualTo(Kind.CENSORED);
    assertThat(repair.positions()).containsExactly(14, 15);
    assertThat(repair.before()).containsExactly(0.0, 3.0);
    assertThat(repair.after().get(0)).isCloseTo(128, within(1.0));
    assertThat(repair.after().get(1)).isCloseTo(130, within(1.0));
    assertThat(repair.explanation().summary()).startsWith("15 to 16: sales were limited");
  }

  @Test
  void saysWhatItDidNotCheck() {
    Preparation proposed = propose(series(1, 1, 2, 4));
    assertThat(proposed.proposals()).isEmpty();
    assertThat(proposed.findings().get(Kind.OUTLIER).summary())
        .isEqualTo("3 observed values are too few to tell outliers by, 10 are needed");
    assertThat(proposed.findings().get(Kind.LEVEL_SHIFT).summary())
        .isEqualTo("3 values are too few to tell a shift by, 12 are needed");
    assertThat(proposed.findings().get(Kind.CALENDAR).summary())
        .isEqualTo("no working calendar is given");
    assertThat(PreparationSpec.only(Kind.OUTLIER).propose(series(1, 1, 2, 4)).orElseThrow())
        .extracting(Preparation::findings)
        .extracting(findings -> findings.size())
        .isEqualTo(1);
  }

  @Test
  void answersWhatIsLacking() {
    assertThat(PreparationSpec.standard().propose(series(1, 5, GAP, 6)))
        .isEqualTo(
            Answer.insufficient(
                "preparation of bookings",
                "at least 3 observed values",
                "2 observed values",
                "Give a longer history."));
  }

  @Test
  void restoresWhatWasNotChangedBitForBit() {
    TimeSeries history = dataset("AirPassengers", 12);
    Preparation accepted = propose(history).acceptAll();
    double[] longer = new double[150];
    System.arraycopy(accepted.prepared().toArray(), 0, longer, 0, 144);
    longer[5] += 0.25;
    TimeSeries changed = TimeSeries.of("what if", "units", history.axis(), longer);
    double[] restored = accepted.restored(changed).toArray();
    for (int t = 0; t < 144; t++) {
      if (t != 5) {
        assertThat(restored[t]).isEqualTo(history.toArray()[t]);
      }
    }
    assertThat(restored[5]).isCloseTo(135 * Math.exp(0.25), within(1e-9));
    assertThat(accepted.restored(changed).unit()).isEqualTo("units");
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    Preparation accepted = propose(dataset("Nile", 1)).acceptAll();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(accepted);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Preparation read = (Preparation) in.readObject();
      assertThat(read.prepared()).isEqualTo(accepted.prepared());
      assertThat(read.proposals()).isEqualTo(accepted.proposals());
      assertThat(read.original()).isEqualTo(accepted.original());
    }
  }
}
