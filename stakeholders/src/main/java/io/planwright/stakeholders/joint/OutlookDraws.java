package io.planwright.stakeholders.joint;

import io.planwright.evidence.Provenance;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Draws the uncertain numbers of a negotiation. Not thread-safe: made for one call. */
final class OutlookDraws {

  private static final int REPORT = 256;

  private final Negotiation negotiation;
  private final int draws;
  private final long seed;

  OutlookDraws(Negotiation negotiation, int draws, long seed) {
    this.negotiation = negotiation;
    this.draws = draws;
    this.seed = seed;
  }

  ConsensusOutlook run(RunControl control) {
    int size = negotiation.issues().size();
    double[][] terms = new double[size][draws];
    boolean isBlocked = !BargainNumbers.blocked(negotiation).isEmpty();
    SeedStreams seeds = new SeedStreams(seed).child("goal consensus");
    int met = 0;
    for (int draw = 0; draw < draws && !isBlocked; draw++) {
      if (draw % REPORT == 0) {
        control.checkpoint();
        control.report("draw stands", draw, draws);
      }
      double[] nash = nash(seeds.stream(draw), control);
      for (int i = 0; i < nash.length; i++) {
        terms[i][met] = nash[i];
      }
      met += nash.length > 0 ? 1 : 0;
    }
    double chance = (double) met / draws;
    return new ConsensusOutlook(
        chance,
        Math.sqrt(chance * (1 - chance) / draws),
        met == 0 ? List.of() : summary(terms, met),
        new Provenance(
            "Nash bargaining on drawn stands",
            Map.of("draws", Integer.toString(draws)),
            size + " issues",
            size,
            seed,
            Provenance.LIBRARY_VERSION));
  }

  /** The values of the Nash package; none where there is no zone. */
  private double[] nash(RandomGenerator random, RunControl control) {
    Bargain bargain =
        BargainNumbers.bargain(negotiation, value -> value.quantile(uniform(random)), control);
    double ourLeast = negotiation.ourAlternative();
    double theirLeast = negotiation.theirAlternative();
    double most = MeetingPoint.ideal(bargain, true, ourLeast, theirLeast);
    return most < ourLeast - Bargain.ROUNDING
        ? new double[0]
        : new MeetingPoint(bargain, ourLeast, theirLeast).nash();
  }

  /** Never 0 or 1: a weight of 0 is possible, but not likely. */
  private static double uniform(RandomGenerator random) {
    return ((random.nextLong() >>> 11) + 0.5) * 0x1.0p-53;
  }

  private List<ConsensusOutlook.Term> summary(double[][] terms, int met) {
    List<ConsensusOutlook.Term> summary = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      double[] sorted = Arrays.copyOf(terms[i], met);
      Arrays.sort(sorted);
      summary.add(
          new ConsensusOutlook.Term(
              negotiation.issues().get(i).id(),
              sorted[(int) (0.1 * (met - 1))],
              sorted[(int) (0.5 * (met - 1))],
              sorted[(int) (0.9 * (met - 1))]));
    }
    return summary;
  }
}
