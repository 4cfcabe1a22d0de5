package io.planwright.forecasting.tbats;

import java.io.Serializable;

/**
 * A structure with its parameters.
 *
 * @param structure the terms
 * @param theta the parameters, in the structure's order
 * @param seeds the states before the first period of the sample
 * @param sumOfSquares of the errors, in the units of the sample
 * @param estimated how many numbers were estimated, without the variance
 * @param evaluations how often the search evaluated the errors
 */
record Fit(
    Structure structure,
    double[] theta,
    double[] seeds,
    double sumOfSquares,
    int estimated,
    int evaluations)
    implements Serializable {

  static double penalty(int n,int k){ String c=System.getProperty("crit","aic"); if(c.equals("aic")) return 2.0*k; if(c.equals("aicc")) return 2.0*k+ (n>k+1? 2.0*k*(k+1)/(n-k-1):1e9*k); return Math.log(n)*k; }
  /** n ln S + 2 (k + 1), which differs from −2 ln L + 2k by a constant of the sample. */
  double criterion(int observations) {
    return observations * Math.log(Math.max(sumOfSquares, Double.MIN_NORMAL))
        + penalty(observations, estimated+1);
  }
}
