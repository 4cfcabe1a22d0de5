package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.Opportunity;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ClosingProperties {

  private static DealSpells random(long seed, int longest) {
    Random random = new Random(seed);
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      int watched = random.nextInt(longest);
      int age = random.nextInt(longest);
      SpellEnd end = age <= watched ? SpellEnd.values()[random.nextInt(3)] : SpellEnd.CENSORED;
      deals.add(Spells.deal("D" + i, Spells.AS_OF.minusDays(watched), age, end));
    }
    int days = random.nextInt(longest);
    return DealSpells.of(
        deals.stream(), Spells.AS_OF, ZoneOffset.UTC, Spells.AS_OF.minusDays(days));
  }

  /** The influences of all deals, one by one, as the definition says. */
  @Property(tries = 100)
  void varianceIsTheSumOfSquaredInfluences(
      @ForAll long seed, @ForAll @IntRange(min = 4, max = 200) int longest) {
    DealSpells spells = random(seed, longest);
    AalenJohansen curves = new AalenJohansen(spells);
    int n = spells.size();
    double[][] influence = new double[n][3];
    double[] share = new double[2];
    double open = 1;
    for (int j = 0; j < curves.times.length; j++) {
      double[] sums = new double[2];
      double risk = curves.atRisk[j];
      double[] hazard = {
        (curves.incidence[0][j] - share[0]) / open, (curves.incidence[1][j] - share[1]) / open
      };
      for (int i = 0; i < n; i++) {
        int entry = 2 * spells.entryAge(i);
        int exit = Math.max(entry + 1, 2 * spells.exitAge(i));
        double[] own = influence[i];
        double change = 0;
        for (int cause = 0; cause < 2; cause++) {
          boolean event = exit == curves.times[j] && spells.end(i).ordinal() == cause;
          boolean there = entry < curves.times[j] && curves.times[j] <= exit;
          double a = ((event ? 1 : 0) - (there ? hazard[cause] : 0)) / risk;
          own[cause] += own[2] * hazard[cause] + open * a;
          change += own[2] * hazard[cause] + open * a;
          sums[cause] += own[cause] * own[cause];
        }
        own[2] -= change;
      }
      open *= 1 - hazard[0] - hazard[1];
      share[0] = curves.incidence[0][j];
      share[1] = curves.incidence[1][j];
      assertThat(curves.variance[0][j]).isCloseTo(sums[0], within(1e-9));
      assertThat(curves.variance[1][j]).isCloseTo(sums[1], within(1e-9));
      if (open < 1e-9) {
        return;
      }
    }
  }

  @Property(tries = 50)
  void sharesAddUpAndGrow(@ForAll long seed, @ForAll @IntRange(min = 4, max = 200) int longest) {
    CumulativeIncidence.of(random(seed, longest))
        .toOptional()
        .ifPresent(
            curve -> {
              double won = 0;
              for (int days = 0; days <= longest; days++) {
                assertThat(curve.won(days)).isBetween(won, 1.0);
                won = curve.won(days);
                assertThat(won + curve.lost(days) + curve.open(days)).isCloseTo(1, within(1e-12));
                ClosingEstimate interval = curve.wonInterval(days, 0.9);
                assertThat(interval.lower()).isGreaterThanOrEqualTo(0);
                assertThat(interval.upper()).isLessThanOrEqualTo(1);
              }
            });
  }
}
