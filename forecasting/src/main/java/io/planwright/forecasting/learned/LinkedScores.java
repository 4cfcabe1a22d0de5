package io.planwright.forecasting.learned;

import io.planwright.forecasting.internal.learned.Outlook;
import io.planwright.forecasting.internal.numeric.Normals;
import java.util.random.RandomGenerator;

/**
 * Draws futures whose normal scores form a Markov chain: each step has exactly the distribution of
 * the outlook, and leans towards where the step before went.
 */
final class LinkedScores {

  private LinkedScores() {}

  /** Fills a path; beyond the last link the last one goes on. */
  static void draw(Outlook outlook, double[] links, RandomGenerator random, double[] path) {
    double score = Normals.next(random);
    for (int step = 0; step < path.length; step++) {
      if (step > 0) {
        double link = links[Math.min(step, links.length - 1)];
        score = link * score + Math.sqrt(1 - link * link) * Normals.next(random);
      }
      path[step] = StepDistribution.quantile(outlook, step, score);
    }
  }
}
