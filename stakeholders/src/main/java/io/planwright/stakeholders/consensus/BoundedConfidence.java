package io.planwright.stakeholders.consensus;

import io.planwright.internal.DistinctIds;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Opinions of people who only hear those who think alike: opinions further from the own one than
 * the confidence do not count. Differences within a billionth of the confidence count as equal to
 * it, so that rounding decides nothing.
 *
 * <p>Stateless and thread-safe.
 */
public final class BoundedConfidence {

  private BoundedConfidence() {}

  /**
   * In each round everybody takes the plain mean of all opinions within the confidence, the own one
   * among them (R. Hegselmann &amp; U. Krause, "Opinion dynamics and bounded confidence", Journal
   * of Artificial Societies and Social Simulation 5 (3), 2002). It always settles.
   *
   * @param opinions what each person thinks at the start; at least one
   * @param confidence how far an opinion may be from the own to count, above 0
   * @param control stops the run
   * @return the camps and the rounds; time in a round: the people times those whom each hears
   * @throws IllegalArgumentException if nobody has an opinion, somebody two, or the confidence is
   *     out of its range
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static OpinionClusters hegselmannKrause(
      List<Opinion> opinions, double confidence, RunControl control) {
    double[] start = start(opinions, confidence);
    Require.nonNull(control, "control");
    Camps camps = new Camps(start, confidence);
    long rounds = camps.meetAll(control);
    return camps.clusters(
        opinions, rounds, true, "Hegselmann-Krause", Map.of("confidence", "" + confidence), 0);
  }

  /**
   * Two people meet at random; within the confidence, each moves towards the other (G. Deffuant, D.
   * Neau, F. Amblard &amp; G. Weisbuch, "Mixing beliefs among interacting agents", Advances in
   * Complex Systems 3, 2000). It ends when all differences are beyond the confidence or within a
   * millionth of it.
   *
   * @param opinions what each person thinks at the start; at least one
   * @param confidence how far an opinion may be from the own to count, above 0
   * @param meetings how people meet
   * @param control stops the run
   * @return the camps and the rounds
   * @throws IllegalArgumentException if nobody has an opinion, somebody two, or the confidence is
   *     out of its range
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static OpinionClusters deffuant(
      List<Opinion> opinions, double confidence, PairMeetings meetings, RunControl control) {
    double[] start = start(opinions, confidence);
    Require.nonNull(meetings, "meetings");
    Require.nonNull(control, "control");
    Camps camps = new Camps(start, confidence);
    RandomGenerator random = new SeedStreams(meetings.seed()).child("deffuant").stream(0);
    long rounds = 0;
    while (!camps.isSettled() && rounds < meetings.mostRounds()) {
      control.checkpoint();
      camps.meetInPairs(meetings.step(), random);
      rounds++;
    }
    return camps.clusters(
        opinions,
        rounds,
        camps.isSettled(),
        "Deffuant",
        Map.of("confidence", "" + confidence, "step", "" + meetings.step()),
        meetings.seed());
  }

  /**
   * Who moves the outcome of {@link #hegselmannKrause}: for each person, where the others would end
   * without. Time n times that of one run.
   *
   * @param opinions what each person thinks at the start; at least two
   * @param confidence how far an opinion may be from the own to count, above 0
   * @param control stops the run, and is told how far it has come
   * @return each person with how far, in the mean, the others end from where they do with the
   *     person; the one who moves them most first, of equals in the order of the opinions
   * @throws IllegalArgumentException if fewer than two have an opinion, somebody two, or the
   *     confidence is out of its range
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static List<OpinionPull> pulls(
      List<Opinion> opinions, double confidence, RunControl control) {
    double[] start = start(opinions, confidence);
    Require.nonNull(control, "control");
    Require.atLeast(opinions.size(), 2, "opinions.size", "One alone moves nobody.");
    Camps all = new Camps(start, confidence);
    all.meetAll(control);
    List<OpinionPull> pulls = new ArrayList<>();
    for (int out = 0; out < start.length; out++) {
      double[] others = new double[start.length - 1];
      System.arraycopy(start, 0, others, 0, out);
      System.arraycopy(start, out + 1, others, out, others.length - out);
      Camps without = new Camps(others, confidence);
      without.meetAll(control);
      double change = 0;
      double distance = 0;
      for (int k = 0; k < others.length; k++) {
        double moved = all.opinion(k < out ? k : k + 1) - without.opinion(k);
        change += moved / others.length;
        distance += Math.abs(moved) / others.length;
      }
      pulls.add(new OpinionPull(opinions.get(out).personId(), distance, change));
      control.report("who moves the outcome", out + 1L, start.length);
    }
    pulls.sort(Comparator.comparingDouble(OpinionPull::distance).reversed());
    return List.copyOf(pulls);
  }

  private static double[] start(List<Opinion> opinions, double confidence) {
    Require.notEmpty(opinions, "opinions", "Ask somebody.");
    Require.positive(confidence, "confidence", "Nobody hears anybody at 0.");
    DistinctIds.require(opinions, Opinion::personId, "opinions", "Keep the latest opinion.");
    return opinions.stream().mapToDouble(Opinion::value).toArray();
  }
}
