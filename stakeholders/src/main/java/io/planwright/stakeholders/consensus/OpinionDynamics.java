package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.List;
import java.util.Map;

/**
 * Opinions of people who listen to each other in rounds. Time is that of the elimination of each
 * group of people who reach each other, or for groups of more than 2000 that of some hundreds of
 * rounds; groups of thousands that mix very slowly take long, so give them a deadline.
 *
 * <p>Stateless and thread-safe.
 */
public final class OpinionDynamics {

  private static final int MOST_IN_MATRIX = 2000;

  private OpinionDynamics() {}

  /**
   * In each round everybody takes the mean, by trust, of all opinions of the round before (M. H.
   * DeGroot, "Reaching a consensus", Journal of the American Statistical Association 69, 1974).
   *
   * @param network who listens to whom
   * @param opinions what each person thinks at the start
   * @param tolerance how near to the limit an opinion counts as there, above 0, in the unit of the
   *     opinions
   * @param control stops the run, and is told how far it has come
   * @return the limit; or, where opinions are missing, how much of the influence they have; or that
   *     steps do not tell it, in groups of more than 2000 with parts that hardly hear each other
   * @throws IllegalArgumentException if an opinion is of somebody who is not in the network or
   *     stands twice, or the tolerance is out of its range
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static Answer<OpinionLimit> deGroot(
      TrustNetwork network, List<Opinion> opinions, double tolerance, RunControl control) {
    Require.nonNull(network, "network");
    Require.nonNull(control, "control");
    return OpinionRun.deGroot(network, control).limit(opinions, tolerance);
  }

  /**
   * In each round everybody takes the mean of what {@link #deGroot} would have and of the own
   * opinion at the start (N. E. Friedkin &amp; E. C. Johnsen, "Social influence and opinions",
   * Journal of Mathematical Sociology 15, 1990).
   *
   * @param network who listens to whom
   * @param susceptibility the weight of what others think, for each person: from 0, who never
   *     moves, to 1, who holds on to nothing
   * @param opinions what each person thinks at the start
   * @param tolerance how near to the limit an opinion counts as there, above 0, in the unit of the
   *     opinions
   * @param control stops the run, and is told how far it has come
   * @return the limit; or, where opinions are missing, how much of the influence they have; or that
   *     steps do not tell it, in groups of more than 2000 with parts that hardly hear each other
   * @throws IllegalArgumentException if an opinion is of somebody who is not in the network or
   *     stands twice, a susceptibility is missing, out of its range or of somebody who is not in
   *     the network, or the tolerance is out of its range
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static Answer<OpinionLimit> friedkinJohnsen(
      TrustNetwork network,
      Map<String, Double> susceptibility,
      List<Opinion> opinions,
      double tolerance,
      RunControl control) {
    Require.nonNull(network, "network");
    Require.nonNull(control, "control");
    return OpinionRun.friedkinJohnsen(network, susceptibility, control).limit(opinions, tolerance);
  }

  /**
   * The weights behind {@link #deGroot}, of at most 2000 people; in a cycle those of the mean over
   * its rounds.
   *
   * @param network who listens to whom
   * @param control stops the run
   * @return the weight of each opinion at the start in each at the end
   * @throws IllegalArgumentException if there are more than 2000 people
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static InfluenceMatrix influence(TrustNetwork network, RunControl control) {
    requireFew(network);
    Require.nonNull(control, "control");
    return OpinionRun.deGroot(network, control).matrix();
  }

  /**
   * The weights behind {@link #friedkinJohnsen}, of at most 2000 people: (I − ΛW)<sup>-1</sup> (I −
   * Λ), with the susceptibilities Λ and the weights W, where that exists.
   *
   * @param network who listens to whom
   * @param susceptibility the weight of what others think, for each person, from 0 to 1
   * @param control stops the run
   * @return the weight of each opinion at the start in each at the end
   * @throws IllegalArgumentException if there are more than 2000 people, or a susceptibility is
   *     missing, out of its range or of somebody who is not in the network
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static InfluenceMatrix influence(
      TrustNetwork network, Map<String, Double> susceptibility, RunControl control) {
    requireFew(network);
    Require.nonNull(control, "control");
    return OpinionRun.friedkinJohnsen(network, susceptibility, control).matrix();
  }

  private static void requireFew(TrustNetwork network) {
    Require.that(
        Require.nonNull(network, "network").personIds().size() <= MOST_IN_MATRIX,
        "personIds.size",
        network.personIds().size(),
        "be at most 2000",
        "Read the influence of each person from the limit.");
  }
}
